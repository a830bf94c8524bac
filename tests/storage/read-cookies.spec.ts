import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { pageErrors } from '../support/page-observers.ts';
import { holdEach, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const TIME = Math.floor(Date.now() / 1000);
const ACCEPTED = `1~1~${TIME}~preferences.1~analytics.1~marketing.1`;
const READABLE = /^1~\d+~\d+(~[a-z][a-z\d-]*(\.[a-z][a-z\d-]*)?\.[01])+$/;

/** Cookies as they stand in `document.cookie`, none of which holds an answer. */
const malformed = [
  'cookie-consent=',
  'cookie-consent',
  'cookie-consent=garbage',
  'cookie-consent=true',
  'cookie-consent=null',
  'cookie-consent=[]',
  'cookie-consent={"analytics":true}',
  'cookie-consent="abc"',
  'cookie-consent=%E0%A4%A',
  `cookie-consent="${ACCEPTED}"`,
  `cookie-consent=${encodeURIComponent(ACCEPTED).replaceAll('~', '%7E')}`,
  `cookie-consent=${ACCEPTED}~`,
  `cookie-consent=${ACCEPTED}~extra`,
  `cookie-consent=${ACCEPTED}~extra.true`,
  `cookie-consent=${ACCEPTED}~Analytics.1`,
  `cookie-consent=${ACCEPTED}~analytics.1`,
  `cookie-consent=2${ACCEPTED.slice(1)}`,
  `cookie-consent=${ACCEPTED.replace('~1~', '~01~')}`,
  `cookie-consent=${ACCEPTED.replace('~1~', '~-1~')}`,
  `cookie-consent=${ACCEPTED.replace('~1~', '~2~')}`,
  `cookie-consent=${ACCEPTED.replace(String(TIME), '1e10')}`,
  `cookie-consent=${ACCEPTED.replace(String(TIME), '0')}`,
  `cookie-consent=${ACCEPTED.replace(String(TIME), String(TIME + 90_000))}`,
  `cookie-consent=${'1~'.repeat(2000)}`,
  `cookie-consent=1~1~${TIME}~__proto__.1~constructor.1`,
  `Cookie-Consent=${ACCEPTED}`,
  `x-cookie-consent=${ACCEPTED}`,
  `x=1%3B cookie-consent=${ACCEPTED}`,
  `x=cookie-consent=${ACCEPTED}`,
];

/** Values near to one that holds an answer, and far from it. From a fixed seed: the same on every run. */
const generated = fc
  .sample(
    fc
      .oneof(
        fc.string({ maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({
          unit: fc.constantFrom('1', '~', '.', '0', 'a', 'z', '-', '/', '%'),
          maxLength: 30,
        }),
        fc
          .tuple(
            fc.nat(ACCEPTED.length),
            fc.nat(2),
            fc.string({ maxLength: 2, minLength: 1 }),
          )
          .map(
            ([at, gone, put]) =>
              ACCEPTED.slice(0, at) + put + ACCEPTED.slice(at + gone),
          ),
      )
      // The browser ends a value at a semicolon and trims it.
      .filter((value) => !READABLE.test((value.split(';')[0] ?? '').trim())),
    { seed: 2026, numRuns: 60 },
  )
  .map((value) => `cookie-consent=${value}`);

test.beforeEach(async ({ site, page }) => {
  const held = holdEach('preferences', 'analytics', 'marketing', '__proto__');
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
});

async function expectNoAnswer(page: Page, cookie: string): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate((text) => {
    document.cookie = text;
  }, cookie);
  await page.reload();
  await expect(findBanner(page).accept, cookie).toBeVisible();
  expect(await ran(page), cookie).toEqual([]);
}

test('a stored answer is believed when it is whole, beside an unrelated cookie that is malformed (S10)', async ({
  page,
}) => {
  const errors = pageErrors(page);
  await page.evaluate((cookie) => {
    for (const text of ['x=%E0%A4%A', '=nameless', '%', cookie])
      document.cookie = text;
  }, `cookie-consent=${ACCEPTED}`);
  await page.reload();
  await expect
    .poll(() => ran(page))
    .toEqual(['preferences', 'analytics', 'marketing']);
  await expect(findBanner(page).region).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('an unrelated malformed cookie costs no visitor the banner or the answer (S10)', async ({
  page,
}) => {
  const errors = pageErrors(page);
  await page.evaluate(() => {
    for (const text of ['x=%E0%A4%A', '=nameless', '%']) document.cookie = text;
  });
  await page.reload();
  expect(await ran(page)).toEqual([]);
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  await page.reload();
  await expect.poll(() => ran(page)).toHaveLength(3);
  expect(errors).toEqual([]);
});

for (const [name, cookies] of Object.entries({
  'hand-picked, first part': malformed.slice(0, 15),
  'hand-picked, second part': malformed.slice(15),
  'generated, first part': generated.slice(0, 20),
  'generated, second part': generated.slice(20, 40),
  'generated, third part': generated.slice(40),
}))
  test(`a malformed consent cookie is no answer: the banner shows, nothing runs, nothing throws (S10, S11, S12, T16; ${name})`, async ({
    page,
  }) => {
    const errors = pageErrors(page);
    for (const cookie of cookies) await expectNoAnswer(page, cookie);
    expect(errors).toEqual([]);
  });
