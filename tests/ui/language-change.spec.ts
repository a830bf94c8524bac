import type { Page } from '@playwright/test';
import {
  addLanguage,
  findSurfaces,
  paths,
  words,
} from '../support/bilingual.ts';
import { expect, test } from '../support/site.ts';

function setLanguage(page: Page, language: string): Promise<void> {
  return page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
}

test.beforeEach(({ site }) => {
  addLanguage(site, 'en');
  addLanguage(site, 'cy');
});

test('a banner that asks changes with the language of the page and back, and keeps the focus (W2)', async ({
  page,
  site,
}) => {
  const en = findSurfaces(page, 'en');
  const cy = findSurfaces(page, 'cy');
  await page.goto(site.url(paths.en.home));
  await en.button('reject').focus();
  await setLanguage(page, 'cy');
  await expect(cy.banner).toHaveAttribute('lang', 'cy');
  await expect(cy.banner).toContainText(words.cy.bannerEssential);
  await expect(cy.button('reject')).toBeFocused();
  await setLanguage(page, 'en');
  await expect(en.button('reject')).toBeFocused();
  await expect(cy.banner).toHaveCount(0);
  await en.button('reject').click();
  await expect(en.message).toBeFocused();
});

test('a confirmation changes with the language of the page, stays, and can be hidden (W3)', async ({
  page,
  site,
}) => {
  const en = findSurfaces(page, 'en');
  const cy = findSurfaces(page, 'cy');
  await page.goto(site.url(paths.en.home));
  await en.button('accept').click();
  await expect(en.message).toBeFocused();
  await setLanguage(page, 'cy');
  await expect(cy.message).toHaveText(words.cy.accepted.replace(/[[\]]/g, ''));
  await expect(cy.message).toBeFocused();
  await expect(cy.button('accept')).toBeHidden();
  await cy.button('hide').click();
  await expect(cy.banner).toHaveCount(0);
});

test('an open dialog changes with the language of the page, and keeps the focus and the choices that are half made (W2)', async ({
  page,
  site,
}) => {
  const en = findSurfaces(page, 'en');
  const cy = findSurfaces(page, 'cy');
  await page.goto(site.url(paths.en.home));
  await page.getByRole('link', { name: 'Settings' }).click();
  const radio = page.locator('dialog input[name=analytics][value=yes]');
  await radio.check();
  await en.dialog.locator('summary').first().click();
  await radio.focus();
  await setLanguage(page, 'cy');
  await expect(cy.dialog).toHaveAttribute('lang', 'cy');
  await expect(
    cy.dialog.getByRole('group', { name: 'Cwcis dadansoddi' }),
  ).toBeVisible();
  await expect(cy.dialog.getByRole('table')).toHaveCount(1);
  await expect(radio).toBeFocused();
  await expect(radio).toBeChecked();
  await cy.button('save').click();
  await expect(cy.message).toHaveText(words.cy.saved.replace(/[[\]]/g, ''));
  const [cookie] = await page.context().cookies();
  expect(cookie?.value).toMatch(/~analytics\.1~marketing\.0$/);
});

test('the preferences page changes with the language of the page, and keeps the focus and the choices that are half made (W2)', async ({
  page,
  site,
}) => {
  const cy = findSurfaces(page, 'cy');
  await page.goto(site.url(paths.en.preferences));
  const radio = page.locator('input[name=marketing][value=yes]');
  await radio.check();
  await setLanguage(page, 'cy');
  await expect(cy.form).toHaveAttribute('lang', 'cy');
  await expect(cy.form).toContainText(words.cy.undecided);
  await expect(cy.button('save')).toBeVisible();
  await expect(radio).toBeFocused();
  await expect(radio).toBeChecked();
  await cy.button('save').click();
  await expect(cy.message).toContainText(words.cy.pageSaved);
  await expect(cy.message).toBeFocused();
});
