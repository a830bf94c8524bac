import { expect, type Page } from '@playwright/test';
import {
  expectNoTracking,
  findPreference,
  NEWS,
} from '../support/example-visit.ts';
import { readStored, test } from '../support/example-site.ts';
import {
  findBanner,
  findButton,
  findRadio,
  readAnswer,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

test.use({ javaScriptEnabled: false });

const DAY = 86_400;
const ALL = 'preferences.1~analytics.1~marketing.1';
const NONE = 'preferences.0~analytics.0~marketing.0';

/** Finds the message that a visitor reads, in the banner or on the preferences page. */
const findMessage = (page: Page) => page.getByRole('alert');

for (const [name, button, choices, message] of [
  ['accept', 'Accept additional cookies', ALL, 'accepted'],
  ['reject', 'Reject additional cookies', NONE, 'rejected'],
] as const)
  test(`${name}, then hide: stored, confirmed once on the page that the visitor was on, and held scripts stay inert (I13)`, async ({
    example,
    page,
    visit,
  }) => {
    const address = example.url(`${NEWS}?from=home`);
    await page.goto(address);
    await expect(findBanner(page)).toBeVisible();
    expect(await readStored(page)).toEqual([]);

    await findButton(page, say(button)).click();
    await expect(page).toHaveURL(address);
    await expect(findMessage(page)).toHaveText(sayMessage(message));
    expect(await readChoices(page)).toBe(choices);
    const { expires, httpOnly, sameSite, path } =
      (await readAnswer(page)) ?? {};
    expect({ httpOnly, sameSite, path }).toEqual({
      httpOnly: false,
      sameSite: 'Lax',
      path: '/',
    });
    expect(expires).toBeGreaterThan(Date.now() / 1000 + 179 * DAY);

    await findButton(page, say('Hide cookie message')).click();
    await expect(page).toHaveURL(address);
    await expect(findBanner(page)).toHaveCount(0);
    expect(await readStored(page)).toEqual(['cookie-consent']);
    expectNoTracking(visit);
    expect(await example.collected()).toEqual([]);
  });

test('a confirmation is shown once, and on no other page', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(NEWS));
  await findButton(page, say('Accept additional cookies')).click();
  await expect(findMessage(page)).toBeVisible();
  await page.goto(example.url('/advice/phone-scams'));
  await expect(findBanner(page)).toHaveCount(0);
  await page.goto(example.url(NEWS));
  await expect(findBanner(page)).toHaveCount(0);
  expect(await readStored(page)).toEqual(['cookie-consent']);
  expectNoTracking(visit);
});

test('customise, save, withdraw and clear on the preferences page, with the way back (I20, I21, I22, P12)', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(NEWS));
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await expect(page).toHaveURL(example.url('/cookies'));
  await expect(findBanner(page)).toHaveCount(0);
  await findRadio(page, 'Analytics cookies', true).check();
  await findPreference(page, true).check();
  await findButton(page, say('Save my choices')).click();
  await expect(page).toHaveURL(example.url('/cookies'));
  await expect(findMessage(page)).toContainText(say('Success'));
  // A service that is decided like its category has no answer of its own, as with JavaScript.
  expect(await readChoices(page)).toBe('preferences.1~analytics.1~marketing.0');
  await page
    .getByRole('link', { name: say('Go back to the page you were looking at') })
    .click();
  await expect(page).toHaveURL(example.url(NEWS));
  await expect(findBanner(page)).toHaveCount(0);

  // What only the server reaches, and what nobody has declared.
  const url = example.url('/');
  await page.context().addCookies([
    { name: 'text_size', value: 'larger', url, httpOnly: true },
    { name: 'session', value: '1', url, httpOnly: true },
  ]);
  await page.goto(example.url('/cookies'));
  await expect(findPreference(page, true)).toBeChecked();
  await findPreference(page, false).check();
  await findButton(page, say('Save my choices')).click();
  await expect(findMessage(page)).toContainText(say('Success'));
  expect(await readChoices(page)).toBe('preferences.0~analytics.1~marketing.0');
  expect(await readStored(page)).toEqual(['cookie-consent', 'session']);

  await findButton(page, say('Clear my choices')).click();
  await expect(page).toHaveURL(example.url('/cookies'));
  await expect(findMessage(page)).toContainText(
    say(
      'Your choices have been cleared. Cookies that need your permission are off.',
    ),
  );
  expect(await readStored(page)).toEqual(['session']);
  await page.goto(example.url(NEWS));
  await expect(findBanner(page)).toBeVisible();
  expectNoTracking(visit);
});

test('a Welsh page asks and confirms in Welsh (promise 8)', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(`/cy${NEWS}`));
  const banner = page.locator('#js-consent-banner');
  await expect(banner).toHaveAttribute('lang', 'cy');
  await expect(banner).toContainText('Heddlu Northshire');
  await page.locator('#js-cookie-accept-button').click();
  await expect(page).toHaveURL(example.url(`/cy${NEWS}`));
  await expect(banner.getByRole('alert')).toBeVisible();
  await expect(banner).toHaveAttribute('lang', 'cy');
  expect(await readChoices(page)).toBe(ALL);
  expectNoTracking(visit);
});

test('when saving fails, the visitor is told, and asked again (I24)', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url('/?saving=fails'));
  await findButton(page, say('Accept additional cookies')).click();
  await expect(page).toHaveURL(example.url('/?saving=fails'));
  await expect(findMessage(page)).toHaveText(sayMessage('failed'));
  await expect(
    findButton(page, say('Accept additional cookies')),
  ).toBeVisible();
  expect(await readStored(page)).toEqual([]);
  await page.goto(example.url('/cookies?saving=fails'));
  await findButton(page, say('Save my choices')).click();
  await expect(findMessage(page)).toHaveText(sayMessage('failed'));
  expect(await readStored(page)).toEqual([]);
  expectNoTracking(visit);
});
