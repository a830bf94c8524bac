import { chromium, type Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test as base } from '../support/site.ts';

/** Playwright switches the back/forward cache off; this browser has it, as those of visitors do (design §6). */
const test = base.extend<{ cachingPage: Page }>({
  cachingPage: async ({ launchOptions }, use) => {
    const browser = await chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await use(page);
    await browser.close();
  },
});

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

/** Says whether the present document came back out of the back/forward cache. */
function isRestored(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.dataset['persisted'] === 'true',
  );
}

for (const [kind, host] of Object.entries({
  // where the browser tells of every change of a cookie as well,
  secure: 'localhost',
  // and where it does not.
  plain: 'www.force.police.uk',
}))
  test.describe(`on a ${kind} page`, () => {
    test.beforeEach(async ({ site, cachingPage: page }) => {
      const html = policePage({ head: site.head(minimalConfig), held });
      for (const path of ['/', '/other']) site.page(path, html);
      await page.goto(site.url('/', host));
      await expect(findBanner(page).accept).toBeVisible();
    });

    test('a page that comes back out of the back/forward cache takes up the acceptance given on the next one (T14)', async ({
      cachingPage: page,
      site,
    }) => {
      await page.goto(site.url('/other', host));
      await findBanner(page).accept.click();
      await expect.poll(() => ran(page)).toEqual(['analytics']);
      await page.goBack({ waitUntil: 'commit' });

      // True although a message went to the channel meanwhile.
      await expect.poll(() => isRestored(page)).toBe(true);
      await expect(findBanner(page).region).toHaveCount(0);
      await expect.poll(() => ran(page)).toEqual(['analytics']);
    });

    test('a page that comes back out of the back/forward cache takes up a withdrawal, and holds what is added to it (T14, promise 4)', async ({
      cachingPage: page,
      site,
    }) => {
      await findBanner(page).accept.click();
      await expect.poll(() => ran(page)).toEqual(['analytics']);
      await page.goto(site.url('/other', host));
      await expect.poll(() => ran(page)).toEqual(['analytics']);
      await page.evaluate(() => window.byConsent.rejectAll());
      await page.goBack({ waitUntil: 'commit' });

      await expect.poll(() => isRestored(page)).toBe(true);
      expect(await page.evaluate(() => window.byConsent.state)).toMatchObject({
        analytics: false,
      });
    });

    test('a page that has come back still hears of other tabs, and can come back again (T13, T14)', async ({
      cachingPage: page,
      site,
    }) => {
      await page.goto(site.url('/other', host));
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => isRestored(page)).toBe(true);
      const other = await page.context().newPage();
      await other.goto(site.url('/other', host));
      await findBanner(other).reject.click();
      await expect(findBanner(page).region).toHaveCount(0);
      await other.evaluate(() => window.byConsent.acceptAll());
      await expect.poll(() => ran(page)).toEqual(['analytics']);

      await page.goForward({ waitUntil: 'commit' });
      await expect.poll(() => isRestored(page)).toBe(true);
      await expect.poll(() => ran(page)).toEqual(['analytics']);
    });
  });
