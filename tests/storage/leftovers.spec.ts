import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { outlast, policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const UI = '/by-consent-ui.js';
const [essential, ...others] = minimalConfig.categories;

/** Every category with a cookie and storage of its own. */
const config = {
  ...minimalConfig,
  categories: [
    {
      ...essential,
      storage: [{ kind: 'local', name: 'site_*' }],
    },
    ...others.map(({ id, basis, label, description }) => ({
      ...{ id, basis, label, description },
      cookies: [{ name: `${id}_c` }],
      storage: [
        { kind: 'local', name: `${id}_*` },
        { kind: 'session', name: `${id}_visit` },
      ],
    })),
  ],
};

test.beforeEach(({ site }) => {
  site.page('/', policePage({ head: site.head(config) }));
});

/** Opens the page in a tab of its own, as a visitor who has answered, so without the interface. */
async function openTab(
  context: BrowserContext,
  site: Site,
  answer: 'accept' | 'reject',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url('/'));
  const banner = findBanner(page);
  if (!(await context.cookies()).length) {
    await banner[answer].click();
    await expect(banner.hide).toBeVisible();
  }
  await page.reload({ waitUntil: 'networkidle' });
  return page;
}

const listKeys = (page: Page): Promise<string[][]> =>
  page.evaluate(() => [
    Object.keys(localStorage).sort(),
    Object.keys(sessionStorage).sort(),
  ]);

const timesLoaded = (site: Site): number =>
  site.requests.filter(({ path }) => path === UI).length;

for (const kind of ['local', 'session'] as const)
  test(`what is left in ${kind}Storage of a refused category is erased when the visitor comes back (promise 1, T8)`, async ({
    context,
    site,
  }) => {
    const page = await openTab(context, site, 'reject');
    await page.evaluate((name) => {
      const storage = window[`${name}Storage`];
      storage.setItem(
        name === 'local' ? 'analytics_id' : 'analytics_visit',
        '1',
      );
      storage.setItem('site_draft', 'keep');
      storage.setItem('other', 'keep');
    }, kind);
    await page.reload();
    const kept = ['other', 'site_draft'];
    await expect
      .poll(() => listKeys(page))
      .toEqual(kind === 'local' ? [kept, []] : [[], kept]);
  });

test('a page view that finds nothing of the refused loads nothing (promise 5)', async ({
  context,
  site,
}) => {
  const page = await openTab(context, site, 'reject');
  const before = timesLoaded(site);
  await page.evaluate(() => {
    localStorage.setItem('site_draft', 'keep');
    localStorage.setItem('analytic', 'keep');
    // A declared name without a star is no beginning of others.
    document.cookie = 'analytics_cc=keep;path=/';
    sessionStorage.setItem('analytics_visitor', 'keep');
    // Declared for the other kind of storage.
    localStorage.setItem('marketing', 'keep');
  });
  await page.reload({ waitUntil: 'networkidle' });
  await outlast(site, page, 300);
  expect(timesLoaded(site)).toBe(before);
});

test('a page view that finds what is allowed loads nothing, and leaves it (promise 5)', async ({
  context,
  site,
}) => {
  const page = await openTab(context, site, 'accept');
  const before = timesLoaded(site);
  await page.evaluate(() => {
    localStorage.setItem('analytics_id', '1');
    sessionStorage.setItem('analytics_visit', '1');
  });
  await page.reload({ waitUntil: 'networkidle' });
  await outlast(site, page, 300);
  expect(timesLoaded(site)).toBe(before);
  expect(await listKeys(page)).toEqual([['analytics_id'], ['analytics_visit']]);
});

const ends: Readonly<
  Record<string, (page: Page) => Promise<readonly string[]>>
> = {
  withdrawal: async (page) => {
    await page.evaluate(() => window.byConsent.save({ analytics: false }));
    return ['form', 'preferences_visit'];
  },
  reset: async (page) => {
    await page.evaluate(() => window.byConsent.reset());
    return ['form'];
  },
};
for (const [name, hasUi] of Object.keys(ends).flatMap((end) =>
  [false, true].map((isThere) => [end, isThere] as const),
))
  test(`what a tab keeps for itself, its sessionStorage, is erased after a ${name} in another tab, ${hasUi ? 'where the interface is there' : 'where it has to be loaded'} (T8, T13)`, async ({
    context,
    site,
  }) => {
    const one = await openTab(context, site, 'accept');
    const other = await openTab(context, site, 'accept');
    if (hasUi) {
      await one.evaluate(() => window.byConsent.openPreferences());
      await one.keyboard.press('Escape');
      await expect(one.getByRole('dialog')).toHaveCount(0);
      // Past all that is erased once the interface has come.
      await outlast(site, one, 4500);
    }
    await one.evaluate(() => {
      sessionStorage.setItem('analytics_visit', '1');
      sessionStorage.setItem('preferences_visit', '1');
      sessionStorage.setItem('form', 'keep');
    });
    const kept = await ends[name]?.(other);
    await expect.poll(async () => (await listKeys(one))[1]).toEqual(kept);
  });

test('what a running script writes after a reset in another tab does not stay (T8, T13)', async ({
  context,
  site,
}) => {
  const one = await openTab(context, site, 'accept');
  const other = await openTab(context, site, 'accept');
  await other.evaluate(() => window.byConsent.reset());
  await expect(findBanner(one).accept).toBeVisible();
  // Past what is erased at once.
  await outlast(site, one, 500);
  // Here the other tab does not reach.
  await one.evaluate(() => {
    sessionStorage.setItem('analytics_visit', '1');
  });
  await expect.poll(() => listKeys(one)).toEqual([[], []]);
});
