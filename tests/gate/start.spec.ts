import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import {
  holdThree,
  policePage,
  ran,
  recording,
} from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { interfaceFiles } from '../support/words.ts';

const template = `<template data-consent="marketing"><img src="/pixel.png" alt=""><script src="/video.js"></script></template>`;

test.beforeEach(({ site }) => {
  site.file('/video.js', { body: recording('video') });
  const held = holdThree(site, { delay: 600 }) + template;
  const page = policePage({ head: site.head(minimalConfig), held });
  site.page('/', page);
  site.page('/other', page);
});

test('a first visit stores nothing, requests nothing optional, runs nothing and tells only ready and shown (L1, L13, P11)', async ({
  site,
  page,
  context,
}) => {
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  await page.goto(site.url('/'));
  const { region, accept, reject, customise, notice } = findBanner(page);
  for (const part of [region, accept, reject, customise, notice])
    await expect(part).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(await context.cookies()).toEqual([]);
  const { origins } = await context.storageState({ indexedDB: true });
  expect(origins).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(site.requests.map(({ path }) => path)).toEqual([
    '/',
    '/by-consent.js',
    ...interfaceFiles(),
  ]);
  expect(await ran(page)).toEqual([]);
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:shown',
  ]);
  expect(errors).toEqual([]);
});

test('the library asks its own site alone, whatever is decided (S7)', async ({
  site,
  page,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toContain('video');
  await page.reload();
  await page.evaluate(() => window.byConsent.rejectAll());
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([new URL(site.url('/')).host]);
});

test('accepting stores the answer within the click, and held scripts run in order although they arrive side by side', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  const cookie = await findBanner(page).accept.evaluate(
    (button: HTMLButtonElement) => {
      button.click();
      return document.cookie;
    },
  );
  expect(cookie).toMatch(
    /^cookie-consent=1~1~\d{10}~preferences\.1~analytics\.1~marketing\.1$/,
  );
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline', 'video']);
  const b = site.requests.find(({ path }) => path === '/b.js');
  expect(b?.time).toBeLessThan(site.endedAt('/a.js') ?? 0);
});

test('after accepting, the next page view asks for the gate and the held scripts only, does not ask the visitor, and releases', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toContain('video');
  const earlier = site.requests.length;

  await page.getByRole('link', { name: 'Another page' }).click();
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline', 'video']);
  await page.waitForLoadState('networkidle');
  const paths = site.requests.slice(earlier).map(({ path }) => path);
  const held = ['/a.js', '/b.js', '/pixel.png', '/video.js'];
  expect(paths.sort()).toEqual([...held, '/by-consent.js', '/other'].sort());
  await expect(findBanner(page).region).toHaveCount(0);
});

test('after rejecting, nothing held is ever requested or run, and the next page view does not ask (L13, L14)', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  await findBanner(page).reject.click();
  await expect(findBanner(page).message).toBeVisible();
  await page.getByRole('link', { name: 'Another page' }).click();
  await expect(page).toHaveURL(site.url('/other'));
  await page.waitForLoadState('networkidle');

  await expect(findBanner(page).region).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
  expect(site.requests.map(({ path }) => path)).toEqual([
    '/',
    '/by-consent.js',
    ...interfaceFiles(),
    '/other',
    '/by-consent.js',
  ]);
});

test('a visitor who does not answer is asked on every page view (L13, L26)', async ({
  site,
  page,
}) => {
  for (const path of ['/', '/other', '/']) {
    await page.goto(site.url(path));
    await expect(findBanner(page).region).toBeVisible();
  }
  expect(await ran(page)).toEqual([]);
});

test('a site that has essential cookies only shows no banner, stores nothing and loads no interface (L29)', async ({
  site,
  page,
  context,
}) => {
  const categories = minimalConfig.categories.slice(0, 1);
  const head = site.head({ ...minimalConfig, categories });
  site.page('/', policePage({ head, held: holdThree(site) }));
  await page.goto(site.url('/'));
  await page.waitForLoadState('networkidle');
  await expect(findBanner(page).region).toHaveCount(0);
  await expect(page.getByRole('navigation')).toBeInViewport();
  expect(site.requests.map(({ path }) => path)).toEqual([
    '/',
    '/by-consent.js',
  ]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => window.byConsent.state)).toEqual({
    essential: true,
  });
});
