import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { serveHttps } from '../support/https-site.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const HOSTS = ['www.northshire.police.uk', 'beta.northshire.police.uk'];
const KINDS = ['local', 'session', 'indexeddb', 'cache'] as const;

/** Every kind of thing that a vendor can leave, in each of two categories. */
const declare = (id: string) => ({
  cookies: [{ name: `${id}_id` }, { name: `${id}_p_*` }],
  storage: KINDS.map((kind) => ({ kind, name: `${id}-${kind}-*` })),
});
const config = {
  ...minimalConfig,
  categories: minimalConfig.categories.map((category) =>
    ['analytics', 'marketing'].includes(category.id)
      ? { ...category, ...declare(category.id) }
      : category,
  ),
};

/** The cookies of a category at every scope that they can have on a host, as `Set-Cookie` has them. */
const cookiesOf = (host: string, id: string): string[] =>
  [
    '',
    `;domain=${host}`,
    ';domain=northshire.police.uk',
    ';path=/advice',
    ';path=/advice/',
    ';path=/advice/fraud;domain=northshire.police.uk',
  ].flatMap((scope) =>
    [`${id}_id`, `${id}_p_ABC`, `${id}_p_`].map(
      (name) =>
        `${name}=1${scope.includes('path=') ? scope : `${scope};path=/`};secure`,
    ),
  );

/** Leaves storage of every kind, for a category or for the site itself. */
function leaveStorage(page: Page, id: string): Promise<void> {
  return page.evaluate(async (name) => {
    localStorage.setItem(`${name}-local-1`, '1');
    sessionStorage.setItem(`${name}-session-1`, '1');
    // What is declared for one kind of storage is not for another.
    localStorage.setItem(`${name}-session-1`, '1');
    await caches.open(`${name}-cache-1`);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(`${name}-indexeddb-1`);
      request.onerror = () => {
        reject(new Error(`${name} could not be opened.`));
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  }, id);
}

/** Lists everything that is on the device, whatever its kind. */
async function listThings(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const things = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `local ${name}`),
    ...Object.keys(sessionStorage).map((name) => `session ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexeddb ${name}`),
  ]);
  // The route to the site keeps copies of its own, for the address that it asks.
  const own = cookies.filter(
    ({ name, domain }) =>
      name !== 'cookie-consent' && domain.endsWith('northshire.police.uk'),
  );
  return [
    ...own.map(({ name, domain, path }) => `cookie ${name} ${domain}${path}`),
    ...things,
  ].sort();
}

async function open(site: Site, page: Page, host: string): Promise<void> {
  const origin = await serveHttps(site, page, host);
  site.page('/advice/fraud', policePage({ head: site.head(config) }));
  await page.goto(`${origin}/advice/fraud`);
}

for (const [host, refused] of HOSTS.flatMap((host) =>
  ['analytics', 'marketing'].map((id) => [host, id] as const),
))
  test(`on ${host}, after the withdrawal of ${refused} all that it declares is gone at every scope and of every kind, and nothing else (L12, T5, T6, T7, T8)`, async ({
    site,
    page,
  }) => {
    const kept = refused === 'analytics' ? 'marketing' : 'analytics';
    await open(site, page, host);
    await findBanner(page).accept.click();
    await expect(findBanner(page).hide).toBeVisible();
    site.file('/vendor', {
      headers: {
        'Set-Cookie': [refused, kept, 'site'].flatMap((id) =>
          cookiesOf(host, id),
        ),
      },
    });
    await page.evaluate(() => fetch('/vendor'));
    for (const id of [refused, kept, 'site']) await leaveStorage(page, id);
    const before = await listThings(page);
    expect(before).toHaveLength(3 * (6 * 3 + 5));

    await page.evaluate(
      (id) => window.byConsent.save({ [id]: false }),
      refused,
    );
    const expected = before.filter(
      (thing) =>
        !thing.includes(refused) || thing === `local ${refused}-session-1`,
    );
    await expect.poll(() => listThings(page)).toEqual(expected);
  });
