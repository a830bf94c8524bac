import {
  addLanguage,
  bilingualConfig,
  findSurfaces,
  paths,
  words,
} from '../support/bilingual.ts';
import { consentEvents } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';

const WELSH = '/by-consent-cy.js';

for (const [locale, language] of [
  ['en-GB', 'cy'],
  ['cy-GB', 'en'],
] as const)
  test.describe(`in a browser that prefers ${locale}`, () => {
    test.use({ locale });

    test(`a page in ${language} asks in ${language}, and says so of every surface (W2, W7, A17)`, async ({
      page,
      site,
    }) => {
      addLanguage(site, language);
      const { banner, dialog, form } = findSurfaces(page, language);
      await page.goto(site.url(paths[language].home));
      await expect(banner).toHaveAttribute('lang', language);
      await expect(banner).toHaveAttribute('dir', 'ltr');
      await page.getByRole('link', { name: 'Settings' }).click();
      await expect(dialog).toHaveAttribute('lang', language);
      await expect(dialog).toHaveAttribute('dir', 'ltr');
      await page.goto(site.url(paths[language].preferences));
      await expect(form).toHaveAttribute('lang', language);
      await expect(form).toHaveAttribute('dir', 'ltr');
      await expect(form).toContainText(words[language].undecided);
    });
  });

test('the links of a Welsh page lead to Welsh pages (W9)', async ({
  page,
  site,
}) => {
  addLanguage(site, 'cy');
  const { banner, form, message, button } = findSurfaces(page, 'cy');
  await page.goto(site.url(paths.cy.home));
  const readLinks = () =>
    banner
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await expect(banner).toBeVisible();
  expect(await readLinks()).toEqual([paths.cy.notice, paths.cy.preferences]);
  await button('accept').click();
  await expect(message).toBeFocused();
  expect(await readLinks()).toEqual([paths.cy.preferences]);
  await page.goto(site.url(paths.cy.preferences));
  await expect(
    form.getByRole('link', { name: 'wneud cwyn', exact: true }),
  ).toHaveAttribute('href', bilingualConfig.complaintsUrl.cy);
});

for (const [asked, other] of [
  ['en', 'cy'],
  ['cy', 'en'],
] as const)
  test(`one choice serves both languages: made in ${asked}, it is not asked for in ${other}, and shown there (W3)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, asked);
    addLanguage(site, other);
    await page.goto(site.url(paths[asked].home));
    await findSurfaces(page, asked).button('accept').click();
    await expect(findSurfaces(page, asked).message).toBeFocused();
    const readEvents = await consentEvents(page);
    await page.goto(site.url(paths[other].home));
    await expect
      .poll(readEvents)
      .toContainEqual(expect.objectContaining({ name: 'consent:ready' }));
    await page.getByRole('link', { name: 'Settings' }).click();
    const { banner, dialog } = findSurfaces(page, other);
    for (const name of ['analytics', 'marketing', 'marketing/video'])
      await expect(
        dialog.locator(`input[name="${name}"][value=yes]`),
      ).toBeChecked();
    await expect(banner).toHaveCount(0);
  });

test('the Welsh file is loaded on a Welsh page, once, and on no English one (W2)', async ({
  page,
  site,
}) => {
  addLanguage(site, 'en');
  addLanguage(site, 'cy');
  const asked = () => site.requests.filter(({ path }) => path === WELSH).length;
  await page.goto(site.url(paths.en.home));
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(findSurfaces(page, 'en').dialog).toBeVisible();
  expect(asked()).toBe(0);
  await page.goto(site.url(paths.cy.home));
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(findSurfaces(page, 'cy').dialog).toBeVisible();
  expect(asked()).toBe(1);
});

test('where the Welsh file is missing the visitor is asked in English, which says that it is, and the page is told', async ({
  page,
  site,
}) => {
  site.file(WELSH, { status: 404, body: '' });
  addLanguage(site, 'cy');
  const readEvents = await consentEvents(page);
  await page.goto(site.url(paths.cy.home));
  const { banner, message, button } = findSurfaces(page, 'en');
  await expect(banner).toHaveAttribute('lang', 'en');
  await expect.poll(readEvents).toContainEqual({
    name: 'consent:error',
    detail: {
      name: 'UiError',
      code: 'ui-failed',
      message: expect.stringContaining('by-consent-cy.js'),
    },
  });
  await button('reject').click();
  await expect(message).toHaveText(words.en.rejected.replace(/[[\]]/g, ''));
});
