import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { outlast, policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { sayMessage } from '../support/words.ts';

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

/** Opens the page; what is returned counts how often it was loaded. */
async function open(
  site: Site,
  page: Page,
  more: Readonly<Record<string, unknown>> = {},
): Promise<() => number> {
  const config = { ...minimalConfig, reloadOnWithdraw: true, ...more };
  site.page('/', policePage({ head: site.head(config), held }));
  await page.goto(site.url('/'));
  await expect(findBanner(page).accept).toBeVisible();
  return () => site.requests.filter(({ path }) => path === '/').length;
}

test('a first refusal does not load the page anew (L12)', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page);
  await findBanner(page).reject.click();
  await expect(findBanner(page).message).toContainText(sayMessage('rejected'));
  await outlast(site, page, 300);
  expect(countLoads()).toBe(1);
});

test('a withdrawal loads the page anew, once, after it has been stored; then nothing of it runs (L12, promise 4)', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  expect(countLoads()).toBe(1);
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => {
    document.cookie = '_ga=1;path=/';
    void window.byConsent.save({ analytics: false });
  });
  await reloaded;
  await outlast(site, page, 300);
  expect(countLoads()).toBe(2);
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toMatch(
    /^cookie-consent=1~1~\d+~preferences\.1~analytics\.0~marketing\.1$/,
  );
  await expect(findBanner(page).region).toHaveCount(0);
});

test('a reset that takes something back loads the page anew, and asks again (L12)', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => {
    void window.byConsent.reset();
  });
  await reloaded;
  expect(countLoads()).toBe(2);
  await expect(findBanner(page).accept).toBeVisible();
  expect(await ran(page)).toEqual([]);
});

test('saving the same again, or allowing more, does not load the page anew', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page);
  await findBanner(page).reject.click();
  await page.evaluate(async () => {
    await window.byConsent.rejectAll();
    await window.byConsent.save({ analytics: true });
    await window.byConsent.acceptAll();
    await window.byConsent.acceptAll();
  });
  await outlast(site, page, 300);
  expect(countLoads()).toBe(1);
});

test('a withdrawal that could not be stored does not load the page anew, since it would run again (promise 2)', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  const error = await page.evaluate(() => {
    Object.defineProperty(document, 'cookie', {
      get: (): string => Reflect.get(Document.prototype, 'cookie', document),
      set: () => undefined,
    });
    return window.byConsent.rejectAll().catch(String);
  });
  expect(error).toContain('StorageError');
  await outlast(site, page, 300);
  expect(countLoads()).toBe(1);
});

test('without the key a withdrawal leaves the page where it is', async ({
  site,
  page,
}) => {
  const countLoads = await open(site, page, { reloadOnWithdraw: false });
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await page.evaluate(() => window.byConsent.rejectAll());
  await outlast(site, page, 300);
  expect(countLoads()).toBe(1);
});
