import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { outlast, policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { say, sayMessage } from '../support/words.ts';

const ENDPOINT = '/consent';
const ids = ['preferences', 'analytics', 'marketing'];

/** Has the server answer from now on with the cookie of an answer, as late as that. */
function answerWith(site: Site, isAllowed: boolean, delay = 0): void {
  const answers = ids.map((id) => `${id}.${+isAllowed}`);
  const value = [1, 1, Math.floor(Date.now() / 1000), ...answers].join('~');
  site.file(ENDPOINT, {
    delay,
    headers: { 'Set-Cookie': `cookie-consent=${value}; Path=/` },
  });
}

/** Accepts, and returns once the server has been asked, which takes its time. */
async function acceptSlowly(site: Site, page: Page): Promise<void> {
  answerWith(site, true, 2500);
  await findBanner(page).accept.click();
  await expect
    .poll(() => site.requests.filter(({ path }) => path === ENDPOINT).length)
    .toBe(1);
  answerWith(site, false);
}

/** Expects that the refusal counts, now and on the next page. */
async function expectRefused(site: Site, page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.cookie))
    .toContain('analytics.0');
  // The answer to the acceptance would have come meanwhile.
  await outlast(site, page, 3000);
  expect(await page.evaluate(() => document.cookie)).toContain('analytics.0');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => window.byConsent.state)).toMatchObject({
    analytics: false,
  });
  expect(await ran(page)).toEqual([]);
}

test.beforeEach(async ({ site, page }) => {
  site.page(
    '/',
    policePage({
      head: site.head({ ...minimalConfig, endpoint: ENDPOINT }),
      held: `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`,
    }),
  );
  await page.goto(site.url('/'));
});

test('an acceptance that the server answers late does not come back after a refusal (promises 1 and 4)', async ({
  site,
  page,
}) => {
  await acceptSlowly(site, page);
  await page.evaluate(() => window.byConsent.rejectAll());
  await expectRefused(site, page);
});

test('a refusal in the dialog overtakes the acceptance that the banner is still storing (promise 2)', async ({
  site,
  page,
}) => {
  await acceptSlowly(site, page);
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('Reject all additional cookies') })
    .click();
  const { message, hide } = findBanner(page);
  await expect(message).toContainText(sayMessage('rejected'));
  await expect(message).toBeFocused();
  await expectRefused(site, page);
  await expect(hide).toHaveCount(0);
});

test('a refusal is stored even where the visitor moves on at once', async ({
  site,
  page,
}) => {
  answerWith(site, false, 500);
  // What stores is there then.
  await expect(findBanner(page).reject).toBeVisible();
  await page.evaluate(() => {
    void window.byConsent.rejectAll();
    location.assign('/elsewhere');
  });
  await page.waitForURL('**/elsewhere');
  await expect
    .poll(async () => (await page.context().cookies()).map(({ name }) => name))
    .toContain('cookie-consent');
});
