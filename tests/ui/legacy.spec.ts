import type { BrowserContext, Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents } from '../support/page-observers.ts';
import { holdEach, outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  answerBefore,
  findBanner,
  readAnswer,
  readChoices,
} from '../support/surfaces.ts';

const DAY = 86_400_000;

const policy = {
  cookie: 'cookies_policy',
  answers: {
    preferences: 'settings',
    analytics: 'usage',
    marketing: 'campaigns',
  },
};
const vanilla = {
  cookie: 'cc_cookie',
  answers: {
    preferences: 'categories.preferences',
    analytics: 'categories.analytics',
    marketing: 'categories.marketing',
  },
  time: 'consentTimestamp',
};
const config = { ...minimalConfig, legacy: [policy, vanilla] };
const held = holdEach('preferences', 'analytics', 'marketing');

/** Gives the visitor the cookie of another tool, and opens the page. */
async function open(
  site: Site,
  page: Page,
  cookies: Readonly<Record<string, string>>,
): Promise<void> {
  const context: BrowserContext = page.context();
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({
      name,
      value,
      url: site.url('/'),
    })),
  );
  addPage(site, '/', { config, main: held });
  await page.goto(site.url('/'));
}

const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const complete = {
  essential: true,
  settings: false,
  usage: true,
  campaigns: false,
};

for (const [name, value] of [
  ['percent-encoded', encoded(complete)],
  ['as it is', JSON.stringify(complete)],
] as const)
  test(`an answer that another tool has kept, ${name}, is taken over, and nobody is asked`, async ({
    site,
    page,
  }) => {
    await open(site, page, { cookies_policy: value });
    await expect.poll(() => ran(page)).toEqual(['analytics']);
    await expect(findBanner(page)).toHaveCount(0);
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.1~marketing.0',
    );
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
  });

test('a list is searched for each category, and the time of the choice is kept', async ({
  site,
  page,
}) => {
  const time = new Date(Math.floor(Date.now() / 1000) * 1000 - 30 * DAY);
  await open(site, page, {
    cc_cookie: encoded({
      categories: ['necessary', 'analytics'],
      consentTimestamp: time.toISOString(),
    }),
  });
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await expect(findBanner(page)).toHaveCount(0);
  expect((await readAnswer(page))?.value).toBe(
    `1~1~${time.getTime() / 1000}~preferences.0~analytics.1~marketing.0`,
  );
});

test('of answers to only some categories those are taken over, and the banner asks for the rest', async ({
  site,
  page,
}) => {
  await open(site, page, {
    cookies_policy: encoded({ essential: true, settings: false, usage: true }),
  });
  await expect(findBanner(page)).toBeVisible();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  expect(await readChoices(page)).toBe('preferences.0~analytics.1');
});

const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString();
for (const [name, cookies] of [
  [
    'one that has expired',
    {
      cc_cookie: encoded({
        categories: ['analytics'],
        consentTimestamp: day(181),
      }),
    },
  ],
  [
    'one of the future',
    {
      cc_cookie: encoded({
        categories: ['analytics'],
        consentTimestamp: day(-2),
      }),
    },
  ],
  [
    'one without its time',
    { cc_cookie: encoded({ categories: ['analytics'] }) },
  ],
  [
    'words in the place of answers',
    { cookies_policy: encoded({ usage: 'true', settings: 1 }) },
  ],
  ['an empty object', { cookies_policy: '{}' }],
  ['what is no JSON', { cookies_policy: '{usage:true}' }],
  ['broken percent-encoding', { cookies_policy: '%E0%A4%A' }],
  ['null', { cookies_policy: 'null' }],
  [
    'an answer in the place of a prototype',
    { cookies_policy: '{"__proto__":{"usage":true}}' },
  ],
] as const)
  test(`no answer: ${name}; the visitor is asked (S12)`, async ({
    site,
    page,
  }) => {
    await open(site, page, cookies);
    await expect(findBanner(page)).toBeVisible();
    await outlast(site, page, 200);
    expect(await ran(page)).toEqual([]);
    expect(await readAnswer(page)).toBeUndefined();
  });

test('of two tools the first in the configuration that holds an answer counts', async ({
  site,
  page,
}) => {
  await open(site, page, {
    cookies_policy: encoded({ ...complete, usage: false }),
    cc_cookie: encoded({
      categories: ['analytics'],
      consentTimestamp: day(1),
    }),
  });
  await expect
    .poll(() => readChoices(page))
    .toBe('preferences.0~analytics.0~marketing.0');
  await expect(findBanner(page)).toHaveCount(0);
});

test("the visitor's answer to this library is never replaced by an older tool's", async ({
  site,
  page,
  context,
}) => {
  await answerBefore(context, site, 'preferences.0~analytics.0');
  await open(site, page, { cookies_policy: encoded(complete) });
  await expect(findBanner(page)).toBeVisible();
  await outlast(site, page, 200);
  expect(await readChoices(page)).toBe('preferences.0~analytics.0');
  expect(await ran(page)).toEqual([]);
});

test('where what reads the cookies of other tools cannot be loaded the page is told, and the visitor is asked (promise 9)', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  site.file('/by-consent-settings.js', { status: 404 });
  await open(site, page, { cookies_policy: encoded(complete) });
  await expect(findBanner(page)).toBeVisible();
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:error',
    'consent:shown',
  ]);
});
