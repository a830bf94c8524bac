import { describe, expect, it } from 'vitest';
import { gtm } from '../../src/integrations/gtm.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from '../core/make-consent.ts';
import { forgetGlobals, page } from './page-globals.ts';

const none = {
  essential: true,
  preferences: false,
  analytics: false,
  marketing: false,
  'marketing/youtube': false,
};

forgetGlobals();

// The form of an entry: https://developers.google.com/tag-platform/tag-manager/datalayer
describe('events for Google Tag Manager', () => {
  it('tell of the stored answer, decisions and changes, each with the whole state', async () => {
    const storage = createMemoryStorage(storedValue('preferences.1'));
    const { consent } = record(storage);
    gtm()(consent);
    await consent.save({ analytics: true });
    await consent.save({ analytics: true });
    await consent.reset();
    const before = { ...none, preferences: true };
    const after = { ...before, analytics: true };
    expect(page.dataLayer).toEqual([
      { event: 'consent_ready', consent_state: before },
      {
        event: 'consent_decision',
        consent_state: after,
        consent_action: 'save',
      },
      { event: 'consent_change', consent_state: after },
      {
        event: 'consent_decision',
        consent_state: after,
        consent_action: 'save',
      },
      {
        event: 'consent_decision',
        consent_state: none,
        consent_action: 'reset',
      },
      { event: 'consent_change', consent_state: none },
    ]);
  });

  it('come before anything is released', async () => {
    const { consent, calls } = record();
    page.dataLayer = [];
    page.dataLayer.push = (entry) =>
      calls.push((entry as { event: string }).event);
    gtm()(consent);
    await consent.acceptAll();
    expect(calls.indexOf('consent_change')).toBeGreaterThan(-1);
    expect(calls.indexOf('consent_change')).toBeLessThan(
      calls.indexOf('release'),
    );
  });

  it('bear the names that the site gives them', async () => {
    const { consent } = record();
    gtm({ events: { ready: 'r', change: 'c' } })(consent);
    await consent.acceptAll();
    expect(page.dataLayer).toMatchObject([
      { event: 'r' },
      { event: 'consent_decision' },
      { event: 'c' },
    ]);
  });

  it('carry copies, so that what others do to the data layer changes nothing here', async () => {
    const { consent } = record();
    gtm()(consent);
    await consent.rejectAll();
    const [entry] = page.dataLayer as { consent_state: typeof none }[];
    if (entry) entry.consent_state.analytics = true;
    expect(consent.state['analytics']).toBe(false);
    expect(page.dataLayer?.[1]).toMatchObject({ consent_state: none });
  });

  it('end once they are undone', async () => {
    const { consent } = record();
    gtm()(consent)?.();
    await consent.acceptAll();
    expect(page.dataLayer).toBeUndefined();
  });
});
