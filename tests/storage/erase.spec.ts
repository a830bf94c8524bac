import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { blockWrites } from '../support/block-writes.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents } from '../support/page-observers.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** The minimal configuration, with a cookie of one path and storage of the session besides. */
const config = {
  ...minimalConfig,
  categories: minimalConfig.categories.map((category) =>
    category.id === 'analytics'
      ? {
          ...category,
          cookies: [
            ...(category.cookies ?? []),
            { name: 'heatmap', path: '/contact' },
            { name: 'a.b+c', purpose: 'A name full of signs' },
          ],
          storage: [
            ...(category.storage ?? []),
            { kind: 'session', name: 'visit' },
          ],
        }
      : category,
  ),
};

/** Cookies of a vendor at every scope that they can have; those of `/contact` cannot be seen from the page that erases. */
const declared = [
  '_ga=host',
  '_ga=parent;domain=northshire.police.uk',
  '_ga=path;path=/advice',
  '_ga=deep;path=/advice/fraud;domain=northshire.police.uk',
  '_ga_ABC123=pattern',
  '_ga_ABC123=pattern;path=/advice/;domain=northshire.police.uk',
  'heatmap=1;path=/contact',
  'a.b+c=1',
];
const undeclared = [
  'session=keep',
  '_gat=keep',
  'my_ga=keep',
  'a-bbc=keep',
  'XSRF-TOKEN=keep;domain=northshire.police.uk',
];
const namesOf = (cookies: string[]) =>
  cookies.map((cookie) => cookie.slice(0, cookie.indexOf('='))).sort();

async function open(site: Site, page: Page, host: string): Promise<void> {
  const html = policePage({ head: site.head(config) });
  for (const path of ['/', '/advice/fraud', '/contact']) site.page(path, html);
  await page.goto(site.url('/advice/fraud', host));
}

/** What vendors leave behind: cookies by `Set-Cookie`, so that every scope is possible, and storage. */
async function leaveThings(site: Site, page: Page, host: string) {
  const cookies = [...declared, ...undeclared].map((cookie) =>
    cookie.includes('path=') ? cookie : `${cookie};path=/`,
  );
  site.file('/vendor', { headers: { 'Set-Cookie': cookies } });
  await page.evaluate(async () => {
    await fetch('/vendor');
    localStorage.setItem('ga_settings', '1');
    localStorage.setItem('ga_', '1');
    localStorage.setItem('draft', 'keep');
    sessionStorage.setItem('visit', '1');
    sessionStorage.setItem('ga_settings', 'keep');
    sessionStorage.setItem('form', 'keep');
  });
  expect(await cookiesOf(page, host)).toEqual(
    namesOf([...declared, ...undeclared]),
  );
}

/** The same on a page without the library, which would sweep it up at once. */
async function leaveElsewhere(site: Site, page: Page, host: string) {
  site.page('/elsewhere', policePage({ head: '' }));
  await page.goto(site.url('/elsewhere', host));
  await leaveThings(site, page, host);
}

async function cookiesOf(page: Page, host: string): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies
    .filter(({ domain }) => host.endsWith(domain))
    .map(({ name }) => name)
    .filter((name) => name !== 'cookie-consent')
    .sort();
}

async function expectErased(page: Page, host: string): Promise<void> {
  await expect.poll(() => cookiesOf(page, host)).toEqual(namesOf(undeclared));
  await expect
    .poll(() =>
      page.evaluate(() => [
        Object.keys(localStorage).sort(),
        Object.keys(sessionStorage).sort(),
      ]),
    )
    .toEqual([['draft'], ['form', 'ga_settings']]);
}

for (const name of ['www', 'beta']) {
  const host = `${name}.northshire.police.uk`;

  test(`after a withdrawal on ${host} every declared cookie and storage entry is gone, and no other (L12, T5, T6, T7, T8, promise 4)`, async ({
    site,
    page,
  }) => {
    await open(site, page, host);
    await findBanner(page).accept.click();
    await leaveThings(site, page, host);
    await page.evaluate(() => window.byConsent.save({ analytics: false }));
    await expectErased(page, host);
  });

  test(`what was left on ${host} is erased when a visitor who has refused comes back (promise 1)`, async ({
    site,
    page,
  }) => {
    await open(site, page, host);
    await findBanner(page).reject.click();
    await expect(findBanner(page).message).toBeFocused();
    await leaveElsewhere(site, page, host);
    await page.goto(site.url('/advice/fraud', host));
    await expectErased(page, host);
  });
}

const host = 'www.northshire.police.uk';

test('what is granted stays, on this page view and the next', async ({
  site,
  page,
}) => {
  await open(site, page, host);
  await findBanner(page).accept.click();
  await leaveThings(site, page, host);
  await page.evaluate(() => window.byConsent.save({ marketing: false }));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await cookiesOf(page, host)).toEqual(
    namesOf([...declared, ...undeclared]),
  );
  expect(site.requests.at(-1)?.path).toBe('/by-consent.js');
});

test('a reset forgets the answer, erases what it had granted, and asks again', async ({
  site,
  page,
}) => {
  await open(site, page, host);
  await findBanner(page).accept.click();
  await leaveThings(site, page, host);
  await page.reload();
  await page.evaluate(() => window.byConsent.reset());
  await expectErased(page, host);
  await expect(findBanner(page).accept).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).not.toContain('consent');
});

test('a visitor who has not answered yet gets rid of what an earlier tool has left', async ({
  site,
  page,
}) => {
  await leaveElsewhere(site, page, host);
  await open(site, page, host);
  await expectErased(page, host);
});

test('what is still there after erasing is told by the error event, which names it (promise 9)', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  await open(site, page, host);
  await findBanner(page).accept.click();
  await leaveThings(site, page, host);
  await blockWrites(page);
  await page.evaluate(() => window.byConsent.rejectAll().catch(String));
  expect(await readEvents()).toContainEqual({
    name: 'consent:error',
    detail: {
      name: 'EraseError',
      code: 'erase-failed',
      message: expect.stringMatching(/_ga\b.*_ga_ABC123/),
    },
  });
});
