import { describe, expect, it } from 'vitest';
import { matomo } from '../../src/integrations/matomo.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from '../core/make-consent.ts';
import { forgetGlobals, page } from './page-globals.ts';

/** Puts in place of the queue what Matomo does once it has loaded: an object that carries out each call. Returns the calls. */
function loadMatomo(): unknown[] {
  const done = [...(page._paq ?? [])];
  page._paq = { push: (call: unknown) => done.push(call) } as never;
  return done;
}

forgetGlobals();

// The calls and their order: https://developer.matomo.org/guides/tracking-consent
describe.for([
  { require: 'tracking', name: 'Consent' },
  { require: 'cookies', name: 'CookieConsent' },
] as const)('Matomo, with consent for $require', ({ require, name }) => {
  const integration = matomo({ categories: ['analytics'], require });

  it('is told first to wait, and no more while nothing is allowed', () => {
    integration(record().consent);
    expect(page._paq).toEqual([[`require${name}`]]);
  });

  it('is told at once of what was allowed on an earlier page', () => {
    const storage = createMemoryStorage(storedValue('analytics.1'));
    integration(record(storage).consent);
    expect(page._paq).toEqual([[`require${name}`], [`set${name}Given`]]);
  });

  it('is told of consent before anything is released, and to forget it on withdrawal', async () => {
    const { consent, calls } = record();
    integration(consent);
    const done = loadMatomo();
    const undo = consent.on('change', () => calls.push(String(done.at(-1))));
    await consent.acceptAll();
    expect(calls.indexOf(`set${name}Given`)).toBeGreaterThan(-1);
    expect(calls.indexOf(`set${name}Given`)).toBeLessThan(
      calls.indexOf('release'),
    );
    undo();
    await consent.save({ analytics: false });
    await consent.save({ analytics: true });
    expect(done).toEqual([
      [`require${name}`],
      [`set${name}Given`],
      [`forget${name}Given`],
      [`set${name}Given`],
    ]);
  });

  it('never hears of consent that was withdrawn before it had loaded, since it would carry that out last', async () => {
    const { consent } = record();
    page._paq = [['setSiteId', '1']];
    integration(consent);
    await consent.acceptAll();
    page._paq.push(['trackPageView']);
    await consent.rejectAll();
    expect(page._paq).toEqual([
      ['setSiteId', '1'],
      [`require${name}`],
      ['trackPageView'],
    ]);
    await consent.acceptAll();
    expect(page._paq.at(-1)).toEqual([`set${name}Given`]);
  });
});

describe('Matomo', () => {
  it('waits for tracking where the site says nothing, or something else', () => {
    matomo()(record().consent);
    matomo({ require: 'cookie' as 'cookies' })(record().consent);
    expect(page._paq).toEqual([['requireConsent'], ['requireConsent']]);
  });

  it('is never told of consent where the site names no category', async () => {
    const { consent } = record();
    matomo()(consent);
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent']]);
  });

  it('is told to forget nothing by a visitor who has never allowed anything', async () => {
    const { consent } = record();
    matomo({ categories: ['analytics'] })(consent);
    const done = loadMatomo();
    await consent.rejectAll();
    await consent.reset();
    expect(done).toEqual([['requireConsent']]);
  });

  it('is told nothing more once it is undone', async () => {
    const { consent } = record();
    matomo({ categories: ['analytics'] })(consent)?.();
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent']]);
  });
});
