import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents } from '../support/page-observers.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { sayMessage } from '../support/words.ts';

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;
const www = 'www.northshire.police.uk';
const beta = 'beta.northshire.police.uk';

async function open(site: Site, page: Page, domain: string, host = www) {
  const head = site.head({ ...minimalConfig, cookie: { domain } });
  site.page('/', policePage({ head, held }));
  await page.goto(site.url('/', host));
}

async function cookieDomains(context: BrowserContext) {
  return (await context.cookies()).map(({ domain }) => domain);
}

test("a force's own domain shares the answer between its hosts (T9)", async ({
  site,
  page,
  context,
}) => {
  await open(site, page, 'northshire.police.uk');
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  expect(await cookieDomains(context)).toEqual(['.northshire.police.uk']);

  await page.goto(site.url('/', beta));
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await expect(findBanner(page).region).toHaveCount(0);
  await page.evaluate(() => window.byConsent.rejectAll());
  await page.goto(site.url('/', www));
  await page.waitForLoadState('networkidle');
  await expect(findBanner(page).region).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
});

test('a force never shares with another: the answer of one host is none for the other (T9)', async ({
  site,
  page,
}) => {
  await open(site, page, 'northshire.police.uk');
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await page.goto(site.url('/', 'www.westshire.police.uk'));
  await expect(findBanner(page).accept).toBeVisible();
  expect(await ran(page)).toEqual([]);
});

for (const [domain, reason] of [
  ['police.uk', 'public suffix'],
  ['southshire.police.uk', 'no parent of this host'],
] as const)
  test(`${domain} is refused, and the error says that it is ${reason} (T9, promise 9)`, async ({
    site,
    page,
    context,
  }) => {
    const readEvents = await consentEvents(page);
    await open(site, page, domain);
    const { accept, message } = findBanner(page);
    await accept.click();
    await expect(message).toHaveText(sayMessage('failed'));
    const error = (await readEvents()).find(
      ({ name }) => name === 'consent:error',
    );
    expect(error?.detail).toMatchObject({
      name: 'StorageError',
      message: expect.stringContaining(`"${domain}"`),
    });
    expect(error?.detail).toMatchObject({
      message: expect.stringContaining(reason),
    });
    expect(await ran(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

test('after a change from host-only to a domain the newest answer counts, and one copy is left (T10)', async ({
  site,
  page,
  context,
}) => {
  await open(site, page, ''); // host-only
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await open(site, page, 'northshire.police.uk');
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await page.evaluate(() => window.byConsent.rejectAll());
  expect(await cookieDomains(context)).toEqual(['.northshire.police.uk']);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await ran(page)).toEqual([]);
  await expect(findBanner(page).region).toHaveCount(0);
});
