import type { Cookie, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { serveHttps } from '../support/https-site.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const DAY = 86_400;

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

async function answer(
  site: Site,
  page: Page,
  cookie: object = {},
  path = '/',
): Promise<Cookie | undefined> {
  const head = site.head({ ...minimalConfig, cookie });
  site.page(path, policePage({ head, held }));
  await page.goto(site.url(path));
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  return (await page.context().cookies())[0];
}

/** Days from now until a cookie ends. */
function daysLeft(cookie: Cookie | undefined): number {
  return ((cookie?.expires ?? 0) - Date.now() / 1000) / DAY;
}

test('the answer is one cookie of this host alone, for the whole site, SameSite=Lax, for 180 days (S8, L15)', async ({
  site,
  page,
  context,
}) => {
  const cookie = await answer(site, page);
  expect(await context.cookies()).toHaveLength(1);
  expect(cookie).toMatchObject({
    name: 'cookie-consent',
    domain: 'www.force.police.uk', // with a dot before it, it would be for the hosts below as well
    path: '/',
    sameSite: 'Lax',
    secure: false,
    httpOnly: false,
  });
  expect(daysLeft(cookie)).toBeCloseTo(180, 2);
});

test('a refusal lasts as long as an acceptance (L14)', async ({
  site,
  page,
  context,
}) => {
  const accepted = await answer(site, page);
  await page.evaluate(() => window.byConsent.rejectAll());
  const [rejected] = await context.cookies();
  expect(rejected?.value).toContain('analytics.0');
  expect(daysLeft(rejected)).toBeCloseTo(daysLeft(accepted), 2);
});

test('later visits do not move the end, which is counted from the choice (L16)', async ({
  site,
  page,
  context,
}) => {
  const cookie = await answer(site, page);
  for (const days of [30, 90, 179]) {
    await page.clock.setFixedTime(Date.now() + days * DAY * 1000);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([cookie]);
  }
});

test('an answer older than 180 days counts no more, even where its cookie is still there (L15)', async ({
  site,
  page,
}) => {
  await answer(site, page);
  await page.clock.setFixedTime(Date.now() + 181 * DAY * 1000);
  await page.reload();
  await expect(findBanner(page).accept).toBeVisible();
  expect(await ran(page)).toEqual([]);
});

test('the configuration sets name, lifetime, path and SameSite (L15)', async ({
  site,
  page,
  context,
}) => {
  const path = '/advice';
  const options = { name: 'choice', days: 30, path, sameSite: 'Strict' };
  const cookie = await answer(site, page, options, '/advice/fraud');
  expect(cookie).toMatchObject({ name: 'choice', path, sameSite: 'Strict' });
  expect(daysLeft(cookie)).toBeCloseTo(30, 2);
  await page.clock.setFixedTime(Date.now() + 31 * DAY * 1000);
  await page.reload();
  await expect(findBanner(page).accept).toBeVisible();
  expect(await context.cookies()).toHaveLength(1);
});

test('on an https page the cookie is Secure (S8)', async ({
  site,
  page,
  context,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  const origin = await serveHttps(site, page);
  await page.goto(`${origin}/`);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  expect(await context.cookies()).toMatchObject([
    { domain: 'www.northshire.police.uk', secure: true, sameSite: 'Lax' },
  ]);
});
