import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents } from '../support/page-observers.ts';
import { holdThree, outlast, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

declare global {
  interface Window {
    /** Lets the visitor turn to the page. */
    activate: () => void;
  }
}

// Under a driver Chromium activates no prerendered page (design §6), so that the page is told it is one.
test.beforeEach(async ({ site, page }) => {
  const held = holdThree(site);
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(document, 'prerendering', {
      get: () => prerendering,
    });
    window.activate = () => {
      prerendering = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    };
  });
});

test('a page that nobody looks at yet shows, asks and requests nothing; once it is turned to, it asks (T15)', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.goto(site.url('/'));
  await outlast(site, page, 300);
  expect(await readEvents()).toEqual([]);
  await expect(findBanner(page).region).toHaveCount(0);
  expect(site.requests.map(({ path }) => path)).toEqual([
    '/',
    '/by-consent.js',
    '/later.js',
  ]);

  await page.evaluate(() => {
    window.activate();
  });
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
});

test('what was allowed before waits until the page is turned to, and then runs once (T15)', async ({
  site,
  page,
  context,
}) => {
  const seconds = Math.floor(Date.now() / 1000);
  await context.addCookies([
    {
      name: 'cookie-consent',
      value: `1~1~${seconds}~preferences.1~analytics.1~marketing.1`,
      url: site.url('/'),
    },
  ]);
  await page.goto(site.url('/'));
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual([]);
  await page.evaluate(() => {
    window.activate();
    window.activate();
  });
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual(['A', 'B', 'inline']);
});

test('an answer given elsewhere while the page waited counts when it is turned to (T15)', async ({
  site,
  page,
  context,
}) => {
  await page.goto(site.url('/'));
  const seconds = Math.floor(Date.now() / 1000);
  await context.addCookies([
    {
      name: 'cookie-consent',
      value: `1~1~${seconds}~preferences.0~analytics.0~marketing.0`,
      url: site.url('/'),
    },
  ]);
  await page.evaluate(() => {
    window.activate();
  });
  await expect
    .poll(() => page.evaluate(() => window.byConsent.decision?.choices))
    .toMatchObject({ analytics: false });
  await outlast(site, page, 300);
  await expect(findBanner(page).region).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
});
