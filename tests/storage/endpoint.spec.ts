import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site, SiteFile } from '../support/create-site.ts';
import {
  consentEvents,
  type RecordedEvent,
} from '../support/page-observers.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { sayMessage } from '../support/words.ts';

const ENDPOINT = '/consent';
const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

/** Answers as a server that stores: with the cookie that it was asked to set. */
async function storeAnswers(page: Page): Promise<void> {
  await page.route(`**${ENDPOINT}`, async (route) => {
    const { decision } = route.request().postDataJSON() as { decision: string };
    await route.fulfill({
      status: 204,
      headers: { 'Set-Cookie': `cookie-consent=${decision}; Path=/` },
    });
  });
}

/** Opens the page; returns what reads its events, and collects the causes of its errors. */
async function open(
  site: Site,
  page: Page,
): Promise<() => Promise<RecordedEvent[]>> {
  site.page(
    '/',
    policePage({
      head: site.head({ ...minimalConfig, endpoint: ENDPOINT }),
      held,
    }),
  );
  const readEvents = await consentEvents(page);
  await page.addInitScript(() => {
    document.addEventListener('consent:error', (event) => {
      const { cause } = (event as CustomEvent<Error>).detail;
      document.documentElement.dataset['cause'] = String(cause);
    });
  });
  await page.goto(site.url('/'));
  await expect(findBanner(page).accept).toBeVisible();
  return readEvents;
}

/** Expects that the visitor reads of the failure, and that nothing was stored or released. */
async function expectFailure(
  page: Page,
  readEvents: () => Promise<RecordedEvent[]>,
  cause: RegExp,
): Promise<void> {
  const { message, accept, reject } = findBanner(page);
  await expect(message).toHaveText(sayMessage('failed'));
  await expect(accept).toBeEnabled();
  await expect(reject).toBeEnabled();
  expect(await readEvents()).toContainEqual({
    name: 'consent:error',
    detail: {
      name: 'StorageError',
      code: 'storage-failed',
      message: `The answer was not kept. ${ENDPOINT} set no cookie that was kept.`,
    },
  });
  expect(
    await page.evaluate(() => document.documentElement.dataset['cause']),
  ).toMatch(cause);
  expect(await page.context().cookies()).toEqual([]);
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate(() => window.byConsent.decision)).toBeNull();
}

/** Expects that trying again works, now that the server does. */
async function expectRecovery(page: Page): Promise<void> {
  await storeAnswers(page);
  await findBanner(page).accept.click();
  await expect(findBanner(page).message).toContainText(sayMessage('accepted'));
  await expect.poll(() => ran(page)).toEqual(['analytics']);
}

const postsTo = ({ requests }: Site) =>
  requests.filter(({ path, method }) => path === ENDPOINT && method === 'POST');

const answers: Record<string, [SiteFile, RegExp]> = {
  'answers 500': [{ status: 500 }, /consent: 500/],
  'answers 403': [{ status: 403 }, /consent: 403/],
  'answers 200 and sets no cookie': [{}, /undefined/],
  'sends the request on to another page': [
    { status: 302, headers: { Location: '/elsewhere' } },
    /TypeError/,
  ],
};
for (const [name, [file, cause]] of Object.entries(answers))
  test(`a server that ${name} ends in the message, and trying again works (I24, T2, promise 2)`, async ({
    site,
    page,
  }) => {
    site.file(ENDPOINT, file);
    const readEvents = await open(site, page);
    await findBanner(page).accept.click();
    await expectFailure(page, readEvents, cause);
    await expectRecovery(page);
  });

test('a server that does not answer ends in the message after eight seconds, and trying again works (I24, promise 2)', async ({
  site,
  page,
}) => {
  site.file(ENDPOINT, { hang: true });
  const readEvents = await open(site, page);
  await page.clock.install();
  // Time stands still but for what the test lets go by.
  await page.clock.pauseAt(Date.now() + 60_000);
  await findBanner(page).accept.click();
  await expect.poll(() => postsTo(site).length).toBe(1);
  await page.clock.runFor(7900);
  expect(await readEvents()).not.toContainEqual(
    expect.objectContaining({ name: 'consent:error' }),
  );
  await page.clock.runFor(200);
  await expectFailure(page, readEvents, /\/consent: no answer/);
  // Not sent once more: the visitor has waited long enough.
  expect(postsTo(site)).toHaveLength(1);
  await page.clock.resume();
  await expectRecovery(page);
});

test('a request that the network fails is sent once more, and no more often (I24)', async ({
  site,
  page,
}) => {
  let count = 0;
  await page.route(`**${ENDPOINT}`, async (route) => {
    count += 1;
    await route.abort('connectionrefused');
  });
  const readEvents = await open(site, page);
  await findBanner(page).accept.click();
  await expectFailure(page, readEvents, /TypeError/);
  expect(count).toBe(2);
  await page.unroute(`**${ENDPOINT}`);
  await expectRecovery(page);
});

test('a request that fails once is stored by the second, of which the visitor notices nothing (I24)', async ({
  site,
  page,
}) => {
  await storeAnswers(page);
  await page.route(`**${ENDPOINT}`, (route) => route.abort('connectionreset'), {
    times: 1,
  });
  const readEvents = await open(site, page);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  expect((await readEvents()).map(({ name }) => name)).not.toContain(
    'consent:error',
  );
});

test('a visitor who goes offline before the answer is told so, and can try again once online (I24)', async ({
  site,
  page,
  context,
}) => {
  const readEvents = await open(site, page);
  await context.setOffline(true);
  await findBanner(page).accept.click();
  await expectFailure(page, readEvents, /TypeError/);
  expect(postsTo(site)).toEqual([]);
  await context.setOffline(false);
  await expectRecovery(page);
});

test('five quick presses are one request (I25)', async ({ site, page }) => {
  site.file(ENDPOINT, { status: 500, delay: 300 });
  await open(site, page);
  await findBanner(page).accept.evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 5; press += 1) button.click();
  });
  await expect(findBanner(page).message).toHaveText(sayMessage('failed'));
  expect(postsTo(site)).toHaveLength(1);
});
