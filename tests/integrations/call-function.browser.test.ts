import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/integrations/call-function.ts';
import type { ConsentState } from '../../src/core/types.ts';
import { record } from '../core/make-consent.ts';
import { forgetGlobals, page } from './page-globals.ts';

forgetGlobals();

/** Makes the site's function. Returns whether analytics were allowed at each call. */
function listen(): unknown[] {
  const heard: unknown[] = [];
  page.siteConsent = (state) =>
    heard.push((state as ConsentState)['analytics']);
  return heard;
}

describe('the call of a function', () => {
  it('is made now, and on every change before anything is released', async () => {
    const heard = listen();
    const { consent, calls } = record();
    callFunction({ name: 'siteConsent' })(consent);
    expect(heard).toEqual([false]);
    consent.on('change', () => calls.push(heard.join()));
    await consent.save({ analytics: true });
    await consent.save({ analytics: true });
    await consent.rejectAll();
    expect(heard).toEqual([false, true, false]);
    expect(calls.indexOf('false,true')).toBeLessThan(calls.indexOf('release'));
  });

  it('is made once there is such a function, and reported until then', async () => {
    const { consent, reported } = record();
    callFunction({ name: 'siteConsent' })(consent);
    expect(reported).toEqual([
      new Error('by-consent: there is no function window.siteConsent.'),
    ]);
    const heard = listen();
    await consent.acceptAll();
    expect(heard).toEqual([true]);
    expect(reported).toHaveLength(1);
  });

  it('stops nobody when the function throws', async () => {
    page.siteConsent = () => {
      throw new Error('of the site');
    };
    const { consent, calls, reported } = record();
    callFunction({ name: 'siteConsent' })(consent);
    await consent.acceptAll();
    expect(reported).toEqual([
      new Error('of the site'),
      new Error('of the site'),
    ]);
    expect(calls).toContain('release');
  });

  it('is refused without a name', () => {
    expect(() => callFunction({} as never)).toThrow(
      'expected the name of a function, such as "siteConsent"',
    );
  });

  it('is not made any more once it is undone', async () => {
    const heard = listen();
    const { consent } = record();
    callFunction({ name: 'siteConsent' })(consent)?.();
    await consent.acceptAll();
    expect(heard).toEqual([false]);
  });
});
