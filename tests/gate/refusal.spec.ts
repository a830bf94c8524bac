import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { holdThree, outlast, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const SLOW = 1500;

test.beforeEach(async ({ site, page }) => {
  const held = holdThree(site, { delay: SLOW });
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  await expect(findBanner(page).region).toBeVisible();
});

test('a refusal in the same tick as the acceptance stops everything (promise 4)', async ({
  site,
  page,
}) => {
  await page.evaluate(() => {
    void window.byConsent.acceptAll();
    void window.byConsent.rejectAll();
  });
  const before = await ran(page);
  await outlast(site, page, SLOW + 500);
  expect(before).toEqual([]);
  expect(await ran(page)).toEqual([]);
});

for (const pause of [100, 300])
  test(`a refusal ${pause} ms after the acceptance stops a script that is being downloaded, and all after it (promise 4)`, async ({
    site,
    page,
  }) => {
    await findBanner(page).accept.click();
    await page.evaluate(async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await window.byConsent.rejectAll();
    }, pause);
    expect(await page.evaluate(() => document.cookie)).toContain('analytics.0');
    await outlast(site, page, SLOW + 500);
    expect(site.requests.map(({ path }) => path)).toContain('/a.js');
    expect(await ran(page)).toEqual([]);
  });

test('after a refusal of what was being downloaded, a new acceptance still leaves the rest of the page in order', async ({
  site,
  page,
}) => {
  await page.evaluate(async () => {
    await window.byConsent.acceptAll();
    await window.byConsent.rejectAll();
    await window.byConsent.acceptAll();
  });
  await expect.poll(() => ran(page)).toContain('inline');
  await outlast(site, page, SLOW + 500);
  // A, which was stopped in the middle, may be gone for this page view; nothing else is, and nothing runs twice.
  expect((await ran(page)).filter((name) => name !== 'A')).toEqual([
    'B',
    'inline',
  ]);
});

test('a refusal of one category leaves the scripts of another alone', async ({
  site,
  page,
}) => {
  const held = holdThree(site, { delay: 400 }).replace(
    'data-consent="analytics" src="/b.js"',
    'data-consent="marketing" src="/b.js"',
  );
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.reload();
  await page.evaluate(async () => {
    await window.byConsent.acceptAll();
    await window.byConsent.save({ analytics: false });
  });
  await expect.poll(() => ran(page)).toEqual(['B']);
  await outlast(site, page, 800);
  expect(await ran(page)).toEqual(['B']);
});

test('a refusal acts in the same task although the interface, which stores it, is still on its way (promise 2)', async ({
  site,
  page,
}) => {
  await page.evaluate(() => window.byConsent.acceptAll());
  await page.reload();
  await expect.poll(() => ran(page)).toContain('inline');
  site.file('/by-consent-ui.js', { hang: true });
  // Not until `load`, for which the browser waits until A has run.
  await page.reload({ waitUntil: 'domcontentloaded' });
  const granted = await page.evaluate(() => {
    void window.byConsent.rejectAll().catch(() => undefined);
    return window.byConsent.granted('analytics');
  });
  expect(granted).toBe(false);
  await outlast(site, page, SLOW + 500);
  expect(await ran(page)).toEqual([]);
});
