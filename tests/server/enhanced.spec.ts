import { expect, type Page } from '@playwright/test';
import { NEWS } from '../support/example-visit.ts';
import { localPath, readStored, test } from '../support/example-site.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { consentEvents } from '../support/page-observers.ts';
import {
  findBanner,
  findButton,
  findConsent,
  findRadio,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const ALL = 'preferences.1~analytics.1~marketing.1';

/** Opens a page, and waits for the interface to take up what the server has rendered. */
async function openEnhanced(
  page: Page,
  surface: 'banner' | 'page',
  open: () => Promise<unknown>,
): Promise<void> {
  const events = await consentEvents(page);
  await open();
  await expect
    .poll(events)
    .toContainEqual({ name: 'consent:shown', detail: { surface } });
}

/** Reads what is granted in the page. */
async function readState(page: Page): Promise<unknown> {
  const consent = await findConsent(page);
  return consent.evaluate(({ state }) => state);
}

for (const width of [320, 1280])
  test(`at ${width} pixels there is one banner, taken up where it stands, and nothing moves (I17)`, async ({
    example,
    page,
    visit,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openEnhanced(page, 'banner', () => page.goto(example.url(NEWS)));
    await expect(page.locator('#js-consent-banner')).toHaveCount(1);
    await expect(findBanner(page)).toBeVisible();
    expect(await layoutShifts(page, 'header')).toEqual([]);
    expect(visit.requests).toContain('GET /by-consent-ui.js');
    await expect(page.locator('body > :first-child')).toHaveAttribute(
      'id',
      'js-consent-banner',
    );
  });

test('accepting asks the server, leaves a half-filled form alone, and is confirmed in place (I14, T2)', async ({
  example,
  page,
  visit,
}) => {
  await openEnhanced(page, 'banner', () => page.goto(example.url('/feedback')));
  await page.locator('textarea').fill('The map is');
  const posted = page.waitForResponse((one) => one.url().endsWith('/consent'));
  await findButton(page, say('Accept additional cookies')).click();
  const response = await posted;
  expect(response.status()).toBe(200);
  expect(await response.headerValue('Set-Cookie')).toMatch(
    /^cookie-consent=1~1~\d+~preferences\.1~analytics\.1~marketing\.1; Max-Age=15552000; Path=\/; SameSite=Lax$/,
  );
  await expect(findBanner(page).getByRole('alert')).toHaveText(
    sayMessage('accepted'),
  );
  await expect(page.locator('textarea')).toHaveValue('The map is');
  expect(
    visit.requests.filter((one) => one === `GET ${localPath('/feedback')}`),
  ).toHaveLength(1);
  expect(await readChoices(page)).toBe(ALL);
  await findButton(page, say('Hide cookie message')).click();
  await expect(findBanner(page)).toHaveCount(0);
  await page.reload();
  await expect(findBanner(page)).toHaveCount(0);
});

test('when the endpoint fails, the visitor is told, and nothing is granted or stored (I24)', async ({
  example,
  page,
}) => {
  await openEnhanced(page, 'banner', () =>
    page.goto(example.url('/?saving=fails')),
  );
  await findButton(page, say('Accept additional cookies')).click();
  await expect(findBanner(page).getByRole('alert')).toHaveText(
    sayMessage('failed'),
  );
  await expect(
    findButton(page, say('Accept additional cookies')),
  ).toBeVisible();
  expect(await readStored(page)).toEqual([]);
  expect(await readState(page)).toMatchObject({ analytics: false });
});

test('the preferences form of the server is taken up, once, and answers without leaving the page', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(NEWS));
  await openEnhanced(page, 'page', () =>
    page
      .getByRole('contentinfo')
      .locator(`[href="${localPath('/cookies')}"]:not([data-consent-open])`)
      .click(),
  );
  await expect(page.locator('[data-consent-page]')).toHaveCount(1);
  expect(await layoutShifts(page, 'header')).toEqual([]);
  await findRadio(page, 'Analytics cookies', true).check();
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toContainText(say('Success'));
  expect(await readChoices(page)).toBe('preferences.0~analytics.1~marketing.0');
  expect(
    visit.requests.filter((one) => one === `GET ${localPath('/cookies')}`),
  ).toHaveLength(1);
  await expect(
    page.getByRole('link', {
      name: say('Go back to the page you were looking at'),
    }),
  ).toHaveAttribute('href', localPath(NEWS));
  await findButton(page, say('Clear my choices')).click();
  await expect(page.getByRole('alert')).toContainText(
    say(
      'Your choices have been cleared. Cookies that need your permission are off.',
    ),
  );
  expect(await readChoices(page)).toBeUndefined();
});

test('an answer given without JavaScript is confirmed and in force where JavaScript comes back', async ({
  example,
  page,
}) => {
  await page.route(/by-consent.*\.js/, (route) => route.fulfill({ body: '' }));
  await page.goto(example.url('/'));
  await page.locator('#js-cookie-accept-button').click();
  await expect(page.getByRole('alert')).toHaveText(sayMessage('accepted'));
  await page.unroute(/by-consent.*\.js/);
  await page.goto(example.url(NEWS));
  await expect(page.locator('#js-consent-banner')).toHaveCount(0);
  expect(await readState(page)).toMatchObject({ analytics: true });
});
