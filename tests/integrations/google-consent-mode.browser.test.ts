import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleConsentMode } from '../../src/integrations/google-consent-mode.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from '../core/make-consent.ts';
import { readCommands, readSignals } from './google-tag.ts';
import { forgetGlobals, page } from './page-globals.ts';

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};

forgetGlobals();

describe('Google Consent Mode (L31)', () => {
  it('denies all seven signals first, as an arguments object, and says no more to a visitor who has allowed nothing', () => {
    const { consent } = record();
    googleConsentMode({ signals: { analytics_storage: ['analytics'] } })(
      consent,
    );
    expect(page.dataLayer).toHaveLength(1);
    expect(readCommands(page.dataLayer)).toEqual([
      ['consent', 'default', denied],
    ]);
  });

  it('updates at once what was allowed on an earlier page, before `ready`', () => {
    const storage = createMemoryStorage(storedValue('analytics.1'));
    const { consent, calls } = record(storage);
    googleConsentMode({
      signals: { analytics_storage: ['analytics'], ad_storage: ['marketing'] },
    })(consent);
    expect(calls).not.toContain('ready');
    expect(readCommands(page.dataLayer)).toEqual([
      ['consent', 'default', denied],
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ]);
  });

  it('updates after each change, before anything is released, and only then', async () => {
    const { consent, calls } = record();
    page.dataLayer = [];
    page.dataLayer.push = (...entries) => {
      calls.push('push');
      return Array.prototype.push.apply(page.dataLayer ?? [], entries);
    };
    googleConsentMode({ signals: { analytics_storage: ['analytics'] } })(
      consent,
    );
    await consent.save({ analytics: true });
    expect(calls.lastIndexOf('push')).toBeLessThan(calls.indexOf('release'));
    expect(readSignals(page.dataLayer)['analytics_storage']).toBe('granted');
    await consent.save({ preferences: true });
    expect(page.dataLayer).toHaveLength(2);
    await consent.save({ analytics: false });
    expect(page.dataLayer).toHaveLength(3);
    expect(readSignals(page.dataLayer)).toEqual(denied);
  });

  it('keeps signals denied that the site does not mention, that stand for nothing, or for an id that there is not', async () => {
    const { consent, calls } = record();
    googleConsentMode({
      signals: {
        ad_storage: [],
        analytics_storage: ['analytics', 'analitics'],
      },
    })(consent);
    await consent.acceptAll();
    expect(readCommands(page.dataLayer)).toHaveLength(1);
    expect(calls).toContain('change');
  });

  it('reports an id that there is not, once', async () => {
    const { consent } = record();
    const messages: string[] = [];
    consent.on('error', ({ code, message }) => messages.push(code, message));
    googleConsentMode({ signals: { ad_storage: ['advertising'] } })(consent);
    await consent.acceptAll();
    expect(messages).toEqual([
      'id-unknown',
      expect.stringContaining('"advertising" is none of'),
    ]);
  });

  it('grants nothing that is not granted, and everything that is, whatever is answered', async () => {
    const ids = ['essential', 'preferences', 'analytics', 'marketing/youtube'];
    const lists = fc.uniqueArray(fc.constantFrom(...ids, 'unknown'));
    const answers = fc.record({
      preferences: fc.boolean(),
      analytics: fc.boolean(),
      'marketing/youtube': fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ analytics_storage: lists, ad_storage: lists }),
        fc.array(answers, { maxLength: 4 }),
        async (signals, saves) => {
          page.dataLayer = [];
          const { consent } = record();
          googleConsentMode({ signals })(consent);
          for (const choices of [{}, ...saves]) {
            await consent.save(choices);
            const expected = Object.entries(signals).map(([name, list]) => [
              name,
              list.length && list.every((id) => consent.state[id])
                ? 'granted'
                : 'denied',
            ]);
            expect(readSignals(page.dataLayer)).toEqual({
              ...denied,
              ...(Object.fromEntries(expected) as object),
            });
          }
        },
      ),
    );
  });

  it('adds to a data layer that is there', () => {
    const dataLayer = (page.dataLayer = [{ event: 'earlier' }]);
    googleConsentMode()(record().consent);
    expect(page.dataLayer).toBe(dataLayer);
    expect(dataLayer).toHaveLength(2);
  });

  it('lets the tags wait, and limits the wait to regions without freeing the others', () => {
    googleConsentMode({ wait_for_update: 500 })(record().consent);
    googleConsentMode({ wait_for_update: 500, region: ['GB'] })(
      record().consent,
    );
    expect(readCommands(page.dataLayer)).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['consent', 'default', denied],
      [
        'consent',
        'default',
        { ...denied, wait_for_update: 500, region: ['GB'] },
      ],
    ]);
  });

  it('sets what else Google offers only where the site says so', () => {
    googleConsentMode({ ads_data_redaction: true, url_passthrough: true })(
      record().consent,
    );
    expect(readCommands(page.dataLayer).slice(1)).toEqual([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('says nothing more once it is undone', async () => {
    const { consent } = record();
    const undo = googleConsentMode({
      signals: { analytics_storage: ['analytics'] },
    })(consent);
    undo?.();
    await consent.acceptAll();
    expect(page.dataLayer).toHaveLength(1);
  });
});
