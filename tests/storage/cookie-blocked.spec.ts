import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { blockWrites } from '../support/block-writes.ts';
import { readBuiltFile } from '../support/built-files.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { holdThree, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { interfaceFiles, sayMessage } from '../support/words.ts';

async function open(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  site.page(
    '/',
    policePage({ head: site.head(minimalConfig), held: holdThree(site) }),
  );
  return page;
}

const storageError = {
  name: 'consent:error',
  detail: {
    name: 'StorageError',
    code: 'storage-failed',
    message: expect.stringContaining('cookie-consent'),
  },
};

test('a visitor whose browser blocks cookies reads that there is a technical problem and can try again; nothing runs (I24, T11, promise 2)', async ({
  blockedCookies,
  site,
}) => {
  const page = await open(blockedCookies, site);
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  await page.goto(site.url('/'));
  const { accept, reject, message, heading } = findBanner(page);

  for (let attempt = 1; attempt <= 2; attempt += 1) {
    await accept.click();
    await expect(message).toHaveText(sayMessage('failed'));
    await expect(message).toBeFocused();
    for (const part of [accept, reject, heading])
      await expect(part).toBeVisible();
    await expect(accept).toBeEnabled();
    const failed = (await readEvents()).filter(
      ({ name }) => name === 'consent:error',
    );
    expect(failed).toEqual(Array.from({ length: attempt }, () => storageError));
  }

  expect(await page.evaluate(() => window.byConsent.state)).toEqual({
    essential: true,
    preferences: false,
    analytics: false,
    marketing: false,
  });
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:shown',
    'consent:error',
    'consent:error',
  ]);
  await page.waitForLoadState('networkidle');
  expect(await ran(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a refusal that cannot be stored denies at once all the same, and says that it was not kept (promise 2)', async ({
  blockedCookies,
  site,
}) => {
  const page = await open(blockedCookies, site);
  const readEvents = await consentEvents(page);
  await page.goto(site.url('/'));
  const { reject, message } = findBanner(page);
  const state = await reject.evaluate((button: HTMLButtonElement) => {
    button.click();
    return window.byConsent.state;
  });
  expect(state).toEqual({
    essential: true,
    preferences: false,
    analytics: false,
    marketing: false,
  });
  await expect(message).toHaveText(sayMessage('failed'));
  expect(await readEvents()).toContainEqual(storageError);
  expect(await ran(page)).toEqual([]);
});

test('what had been granted is denied and erased at once even where the withdrawal cannot be stored (promises 2 and 4)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  site.page(
    '/',
    policePage({
      head: site.head(minimalConfig),
      held: holdThree(site, { delay: 1000 }),
    }),
  );
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await page.evaluate(() => {
    localStorage.setItem('ga_settings', '1');
  });
  await blockWrites(page);
  const [granted, left, answer] = await page.evaluate(async () => {
    const saved = window.byConsent.rejectAll().catch(String);
    return [
      window.byConsent.granted('analytics'),
      localStorage.getItem('ga_settings'),
      await saved,
    ];
  });
  expect(granted).toBe(false);
  expect(left).toBeNull();
  expect(answer).toContain('StorageError');
  expect(await readEvents()).toContainEqual({
    name: 'consent:change',
    detail: {
      essential: true,
      preferences: false,
      analytics: false,
      marketing: false,
    },
  });
  await page.waitForLoadState('networkidle');
  expect(await ran(page)).toEqual([]);
});

test('in a sandboxed page, where even reading cookies throws, the visitor is asked and nothing runs', async ({
  page,
  site,
}) => {
  const errors = pageErrors(page);
  const head = site.head({ ...minimalConfig, assets: '/' });
  site.page('/', policePage({ head, held: holdThree(site) }), {
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
  });
  for (const name of interfaceFiles())
    site.file(name, {
      ...(await readBuiltFile(name)),
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  await page.goto(site.url('/'));
  const { accept, message } = findBanner(page);
  await accept.click();
  await expect(message).toHaveText(sayMessage('failed'));
  expect(await ran(page)).toEqual([]);
  expect(errors).toEqual([]);
});
