import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import {
  consentEvents,
  type RecordedEvent,
} from '../support/page-observers.ts';
import { holdThree, outlast, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** Milliseconds within which another tab has to know. */
const SOON = 1000;

interface Tab {
  readonly page: Page;
  readonly readEvents: () => Promise<RecordedEvent[]>;
}

/** Opens a page with held scripts in a tab of its own, which notes when it learns of a decision. */
async function openTab(context: BrowserContext, site: Site): Promise<Tab> {
  const page = await context.newPage();
  const readEvents = await consentEvents(page);
  await page.addInitScript(() => {
    document.addEventListener('consent:decision', () => {
      document.documentElement.dataset['decidedAt'] = String(Date.now());
    });
  });
  await page.goto(site.url('/'));
  return { page, readEvents };
}

/** Returns how many milliseconds after the one tab the other one learned of the decision. */
async function measureDelay(one: Page, other: Page): Promise<number> {
  const read = (page: Page) =>
    page.evaluate(() => Number(document.documentElement.dataset['decidedAt']));
  return (await read(other)) - (await read(one));
}

const namesOf = (events: RecordedEvent[]) => events.map(({ name }) => name);

test.beforeEach(({ site }) => {
  const held = holdThree(site);
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
});

test('an acceptance in one tab takes the banner away in the other, tells its scripts, and releases what it holds (T13)', async ({
  context,
  site,
}) => {
  const one = await openTab(context, site);
  const other = await openTab(context, site);
  await expect(findBanner(one.page).accept).toBeVisible();
  await findBanner(other.page).accept.click();

  await expect(findBanner(one.page).region).toHaveCount(0);
  await expect.poll(() => ran(one.page)).toEqual(['A', 'B', 'inline']);
  expect(namesOf(await one.readEvents())).toEqual([
    'consent:ready',
    'consent:shown',
    'consent:decision',
    'consent:hidden',
    'consent:change',
  ]);
  expect(await measureDelay(other.page, one.page)).toBeLessThan(SOON);
  // Told in the tab where it was given, and only once.
  expect(
    namesOf(await other.readEvents()).filter(
      (name) => name === 'consent:decision',
    ),
  ).toHaveLength(1);
});

test('a withdrawal in one tab stops the other, whose queue goes no further, and erases what both see (T13, promise 4)', async ({
  context,
  site,
}) => {
  const delay = 1500;
  const one = await openTab(context, site);
  const other = await openTab(context, site);
  await findBanner(other.page).accept.click();
  await expect.poll(() => ran(one.page)).toEqual(['A', 'B', 'inline']);
  holdThree(site, { delay });
  await one.page.reload({ waitUntil: 'commit' });
  await one.page.waitForFunction(() =>
    document.querySelector('script[src="/a.js"]:not([type])'),
  );
  await other.page.evaluate(() => {
    document.cookie = '_ga=1;path=/';
    localStorage.setItem('ga_settings', '1');
    localStorage.setItem('draft', 'keep');
  });
  await other.page.evaluate(() => window.byConsent.rejectAll());

  await expect
    .poll(() => one.page.evaluate(() => window.byConsent.granted('analytics')))
    .toBe(false);
  await outlast(site, one.page, delay + 500);
  expect(await ran(one.page)).toEqual([]);
  expect(
    await one.page.evaluate(() => [
      document.cookie.includes('_ga'),
      Object.keys(localStorage),
    ]),
  ).toEqual([false, ['draft']]);
  expect(namesOf(await one.readEvents())).toEqual([
    'consent:ready',
    'consent:decision',
    'consent:change',
  ]);
});

test('a reset in one tab asks again in both (T13)', async ({
  context,
  site,
}) => {
  const one = await openTab(context, site);
  await findBanner(one.page).accept.click();
  await findBanner(one.page).hide.click();
  const other = await openTab(context, site);
  await expect.poll(() => ran(other.page)).toEqual(['A', 'B', 'inline']);
  await other.page.evaluate(() => window.byConsent.reset());
  for (const { page } of [one, other]) {
    await expect(findBanner(page).accept).toBeVisible();
    expect(await page.evaluate(() => window.byConsent.decision)).toBeNull();
    expect(await page.evaluate(() => window.byConsent.state)).toMatchObject({
      analytics: false,
      marketing: false,
    });
  }
});

test('a tab that has been destroyed follows no more', async ({
  context,
  site,
}) => {
  const one = await openTab(context, site);
  const other = await openTab(context, site);
  await one.page.evaluate(() => {
    window.byConsent.destroy();
  });
  await findBanner(other.page).accept.click();
  await expect.poll(() => ran(other.page)).toEqual(['A', 'B', 'inline']);
  await outlast(site, one.page, 300);
  expect(await ran(one.page)).toEqual([]);
  expect(namesOf(await one.readEvents())).toEqual([
    'consent:ready',
    'consent:shown',
    'consent:hidden',
  ]);
});
