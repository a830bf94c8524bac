import clarityUrl from 'clarity-js/build/clarity.min.js?url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClarityOptions } from '../../src/core/integrations-config.ts';
import type * as integration from '../../src/integrations/clarity.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from '../core/make-consent.ts';
import { openPage } from '../storage/open-page.ts';

/** Clarity's global function, before and after its script has loaded. */
interface Clarity {
  (method: string, ...parameters: unknown[]): void;
  q?: ArrayLike<unknown>[];
}

const signals = { analytics_Storage: ['analytics'], ad_Storage: ['marketing'] };
const both = (analytics: string, ad: string) => ({
  ad_Storage: ad,
  analytics_Storage: analytics,
});

/** Opens a page with the integration in it. */
async function open(options: ClarityOptions = { signals }, stored?: string) {
  const { page, clarity } = await openPage<typeof integration>(
    'integrations/clarity.ts',
    { html: '<!doctype html><title>Page</title>' },
  );
  const vendor = page as unknown as { clarity: Clarity };
  const recorded = record(createMemoryStorage(stored));
  const undo = clarity(options)(recorded.consent);
  return { ...recorded, page, vendor, undo };
}

/** Lists the calls that wait for Clarity. */
function waiting({ clarity }: { clarity: Clarity }): unknown[][] {
  return (clarity.q ?? []).map((call) => Array.from(call));
}

/** Does what Clarity's tag does: starts first, whatever else waits, then loads the library. Cookies are off, as Clarity has them in the UK. */
async function loadClarity(page: Window, vendor: { clarity: Clarity }) {
  const start = { projectId: 'test', track: false, upload: false };
  vendor.clarity('start', start);
  vendor.clarity.q?.unshift(...vendor.clarity.q.splice(-1));
  await new Promise((resolve, reject) => {
    const script = page.document.createElement('script');
    script.src = new URL(clarityUrl, location.href).href;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    page.document.head.append(script);
  });
}

/** Asks the real library what it takes the consent to be. */
function heard(vendor: { clarity: Clarity }): unknown {
  let state: unknown;
  vendor.clarity(
    'metadata',
    (_data: unknown, _upgraded: unknown, consent: unknown) => {
      state = consent;
    },
    ...[false, false, true],
  );
  return state;
}

/** Lists the cookies of Clarity. Asked is the page that wrote them: another one can for a moment be shown what was there before. */
function cookies({ document }: Window = window): string[] {
  return document.cookie
    .split('; ')
    .map((cookie) => cookie.replace(/=.*/, ''))
    .filter((name) => name.startsWith('_cl'))
    .sort();
}

beforeEach(() => {
  for (const name of cookies()) document.cookie = `${name}=; max-age=0; path=/`;
});

// The call: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
describe('Microsoft Clarity', () => {
  it('is told of the state on every page, in a queue until it has loaded', async () => {
    const { vendor } = await open();
    expect(waiting(vendor)).toEqual([['consentv2', both('denied', 'denied')]]);
  });

  it('is told again only when one of its signals has changed', async () => {
    const { vendor, consent } = await open();
    await consent.save({ preferences: true });
    await consent.save({ analytics: true });
    expect(waiting(vendor)).toEqual([
      ['consentv2', both('denied', 'denied')],
      ['consentv2', both('granted', 'denied')],
    ]);
  });

  it('gets both signals denied where the site mentions none', async () => {
    const { vendor, consent } = await open({});
    await consent.acceptAll();
    expect(waiting(vendor)).toEqual([['consentv2', both('denied', 'denied')]]);
  });

  it('is told nothing more once it is undone', async () => {
    const { vendor, consent, undo } = await open();
    undo?.();
    await consent.acceptAll();
    expect(waiting(vendor)).toHaveLength(1);
  });
});

describe('the real library of Clarity', () => {
  it('hears what waited for it, and sets no cookie without consent', async () => {
    const { page, vendor } = await open();
    await loadClarity(page, vendor);
    expect(heard(vendor)).toMatchObject(both('denied', 'denied'));
    expect(cookies(page)).toEqual([]);
  });

  it('hears of consent that was given on an earlier page, and sets its cookies', async () => {
    const { page, vendor } = await open(
      { signals },
      storedValue('analytics.1'),
    );
    await loadClarity(page, vendor);
    expect(heard(vendor)).toMatchObject(both('granted', 'denied'));
    expect(cookies(page)).toEqual(['_clck', '_clsk']);
  });

  it('hears of an answer on this page, and deletes its cookies on withdrawal', async () => {
    const { page, vendor, consent } = await open();
    await loadClarity(page, vendor);
    await consent.acceptAll();
    expect(heard(vendor)).toMatchObject(both('granted', 'granted'));
    expect(cookies(page)).toEqual(['_clck', '_clsk']);
    await consent.rejectAll();
    expect(cookies(page)).toEqual([]);
  });
});
