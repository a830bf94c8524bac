import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findBanner,
  findButton,
  findConsent,
  findRadio,
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

const ACCEPTED = 'preferences.1~analytics.1~marketing.1';
const TEXT = 'Choices need JavaScript.';

test('the form comes and goes with its element, as in a single-page app (issue 3, point 2)', async ({
  context,
  page,
  site,
}) => {
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  addPage(site, '/');
  await answerBefore(context, site, ACCEPTED);
  await page.goto(site.url('/'));
  await expect(page.getByRole('heading', { name: 'Page' })).toBeVisible();
  expect(site.requests.map(({ path }) => path)).not.toContain(
    '/by-consent-ui.js',
  );
  for (let visit = 1; visit <= 2; visit++) {
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.dataset['consentPreferences'] = '';
      document.querySelector('main')?.append(place);
    });
    await expect(findButton(page, say('Save my choices'))).toHaveCount(1);
    await expect(findRadio(page, 'Analytics cookies', true)).toBeChecked();
    await page.locator('[data-consent-preferences]').evaluate((place) => {
      place.remove();
    });
    await expect
      .poll(async () =>
        (await readEvents()).map(({ name, detail }) => [name, detail]).slice(1),
      )
      .toEqual(
        Array.from({ length: visit }).flatMap(() => [
          ['consent:shown', { surface: 'page' }],
          ['consent:hidden', { surface: 'page' }],
        ]),
      );
    await expect(findButton(page, say('Save my choices'))).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('a place inside what is inserted is found as well, and each place has a form of its own that saves', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, ACCEPTED);
  await page.goto(site.url('/'));
  await page.evaluate(() => {
    for (const name of ['one', 'two']) {
      const section = document.createElement('section');
      const place = document.createElement('div');
      section.ariaLabel = name;
      place.dataset['consentPreferences'] = '';
      section.append(place);
      document.querySelector('main')?.append(section);
    }
  });
  const [one, two] = ['one', 'two'].map((name) =>
    page.getByRole('region', { name }),
  );
  if (!one || !two) throw new Error('No regions.');
  await findRadio(one, 'Analytics cookies', false).check();
  await expect(findRadio(two, 'Analytics cookies', true)).toBeChecked();
  await findButton(one, say('Save my choices')).click();
  await expect(one.getByRole('alert')).toContainText(say('Success'));
  await expect(findRadio(two, 'Analytics cookies', false)).toBeChecked();
  await expect(two.getByRole('alert')).toHaveCount(0);
});

test('with JavaScript off the text of the place stays, and no form shows (I15)', async ({
  browser,
  site,
}) => {
  addPreferencesPage(site);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url('/cookies'));
  await expect(page.getByText(TEXT)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await context.close();
});

test('destroy() puts the text of the place back, and tells that the form has gone', async ({
  page,
  site,
}) => {
  const errors = pageErrors(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await expect(findButton(page, say('Save my choices'))).toBeVisible();
  await expect(page.getByText(TEXT)).toHaveCount(0);
  await (
    await findConsent(page)
  ).evaluate((own) => {
    own.destroy();
  });
  await expect(page.getByText(TEXT)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cookie choices' }).click();
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('saving in a form on any other page takes the banner away, without a second message', async ({
  page,
  site,
}) => {
  addPage(site, '/account', { main: '<div data-consent-preferences></div>' });
  await page.goto(site.url('/account'));
  await expect(findBanner(page)).toBeVisible();
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(findBanner(page)).toHaveCount(0);
});

test('accepting in the banner updates a form on the same page (issue 3, point 2)', async ({
  page,
  site,
}) => {
  addPage(site, '/account', { main: '<div data-consent-preferences></div>' });
  await page.goto(site.url('/account'));
  await findButton(page, say('Accept additional cookies')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect(findRadio(page, 'Marketing cookies', true)).toBeChecked();
  await expect(
    page.getByText(
      say('You last made a choice on X. We will ask you again on Y.').split(
        'X',
      )[0] ?? '',
    ),
  ).toBeVisible();
});
