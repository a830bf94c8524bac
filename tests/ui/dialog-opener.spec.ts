import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { minimalConfig } from '../support/config.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findConsent,
  findDialog,
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

const REFUSED = 'preferences.0~analytics.0~marketing.0';

for (const key of ['Control', 'Meta'] as const)
  test(`a click with ${key} held down on a link with data-consent-open is left to the browser`, async ({
    context,
    page,
    site,
  }) => {
    addPage(site, '/');
    await answerBefore(context, site, REFUSED);
    await page.goto(site.url('/'));
    const wasPrevented = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('click', (event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          });
        }),
    );
    await page
      .getByRole('link', { name: 'Cookie settings' })
      .click({ modifiers: [key] });
    expect(await wasPrevented).toBe(false);
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(site.requests.map(({ path }) => path)).not.toContain(
      '/by-consent-ui.js',
    );
  });

test('without JavaScript a link with data-consent-open leads to its page', async ({
  browser,
  site,
}) => {
  addPage(site, '/');
  addPreferencesPage(site);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  await context.close();
});

test('where the interface cannot be loaded, a link with data-consent-open leads to its page, and a button does no harm', async ({
  context,
  page,
  site,
}) => {
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  addPage(site, '/');
  addPreferencesPage(site);
  site.file('/by-consent-ui.js', { status: 404, type: 'text/plain' });
  await answerBefore(context, site, REFUSED);
  await page.goto(site.url('/'));
  await page.getByRole('button', { name: 'Cookie choices' }).click();
  await expect
    .poll(async () => (await readEvents()).map(({ name }) => name))
    .toEqual(['consent:ready', 'consent:error']);
  expect(page.url()).toBe(site.url('/'));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  await expect(page.getByText('Choices need JavaScript.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('where a gap in the configuration keeps the dialog away, a link with data-consent-open leads to its page', async ({
  page,
  site,
}) => {
  const errors = pageErrors(page);
  const [essential, ...others] = minimalConfig.categories;
  addPage(site, '/', {
    config: {
      ...minimalConfig,
      categories: [{ ...essential, description: '' }, ...others],
    },
  });
  addPreferencesPage(site);
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  expect(errors).toEqual([]);
});

test('openPreferences() rejects where the interface cannot be loaded, and works once it can (promise 1)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, REFUSED);
  await page.route(/by-consent-ui/, (route) => route.abort());
  await page.goto(site.url('/'));
  const consent = await findConsent(page);
  await expect(
    consent.evaluate((own) => own.openPreferences()),
  ).rejects.toThrow('Cannot load');
  await page.unroute(/by-consent-ui/);
  await consent.evaluate((own) => own.openPreferences());
  await expect(findDialog(page)).toBeVisible();
});

test('openers added later work too, and what stands inside one counts as it', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, REFUSED);
  await page.goto(site.url('/'));
  await page.evaluate(() => {
    const link = document.createElement('a');
    const words = document.createElement('strong');
    link.href = '/cookies';
    link.dataset['consentOpen'] = '';
    words.textContent = 'Late settings';
    link.append(words);
    document.querySelector('main')?.append(link);
  });
  await page.getByText('Late settings').click();
  await expect(findDialog(page)).toBeVisible();
});

test('opening the dialog adds no entry to the history and leaves the title alone (I29)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await expect(findDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page).toHaveTitle('Northshire Police');
});
