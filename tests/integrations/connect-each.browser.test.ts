import { describe, expect, it } from 'vitest';
import { attach } from '../../src/extras.ts';
import { createEmitter } from '../../src/core/events.ts';
import type { ConsentEvents } from '../../src/core/types.ts';
import { config, record } from '../core/make-consent.ts';
import { forgetGlobals, page } from './page-globals.ts';

forgetGlobals();

/** Has the extras connect what a configuration names, as the gate does. */
function attachTo(integrations: Record<string, unknown>) {
  const { consent } = record();
  const ending = new AbortController();
  const emitter = createEmitter<ConsentEvents>(reportError);
  const errors: string[] = [];
  emitter.on('error', ({ name, code, message }) => {
    errors.push([name, code, message].join());
  });
  return {
    consent,
    ending,
    errors,
    attach: () =>
      attach({
        config: { ...config, integrations: integrations },
        consent,
        emitter,
        releaser: { allowedOnce: new WeakSet(), releaseHeld: () => undefined },
        signal: ending.signal,
      }),
  };
}

const faulty = {
  gtn: true,
  matomo: { categories: ['analytics'] },
  gtm: 1,
};
const told = [
  'ConfigError,integration-failed,integrations.gtn: expected one of google-consent-mode, gtm, matomo, clarity, call-function, found "gtn"',
  'ConfigError,integration-failed,integrations.gtm: expected true or an object, found 1',
];

describe('the integrations that a configuration names', () => {
  it('are connected where others fail, and each that fails is told of', async () => {
    const { attach, consent, errors } = attachTo(faulty);
    attach();
    expect(errors).toEqual(told);
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven']]);
  });

  it('are undone when everything ends, even where others have failed', async () => {
    const { attach, consent, ending } = attachTo(faulty);
    attach();
    ending.abort();
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent']]);
  });

  it('are not connected where everything has ended before they have come', async () => {
    const { attach, consent, ending, errors } = attachTo(faulty);
    ending.abort();
    attach();
    await consent.acceptAll();
    expect(page._paq).toBeUndefined();
    expect(errors).toEqual([]);
  });
});
