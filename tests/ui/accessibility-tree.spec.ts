import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { expect, test } from '../support/site.ts';
import { cy } from './trees/cy.ts';
import { en } from './trees/en.ts';

const trees = { en, cy };

for (const language of ['en', 'cy'] as const) {
  const tree = trees[language];
  const { home, preferences } = paths[language];

  test(`the banner that asks and the one that confirms, as assistive technology finds them, in ${language} (A1, A12, A22)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { banner, button } = findSurfaces(page, language);
    await page.goto(site.url(home));
    await expect(banner).toMatchAriaSnapshot(tree.question);
    await button('accept').click();
    await expect(banner).toMatchAriaSnapshot(tree.confirmation);
  });

  test(`the dialog, as assistive technology finds it, in ${language} (A1, A27)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { dialog } = findSurfaces(page, language);
    await page.goto(site.url(home));
    await page.getByRole('link', { name: 'Settings' }).click();
    await dialog.locator('summary').first().click();
    await expect(dialog).toMatchAriaSnapshot(tree.dialog);
  });

  test(`the preferences page, as assistive technology finds it, in ${language} (A1, A22)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { form, message, button } = findSurfaces(page, language);
    await page.goto(site.url(preferences));
    await expect(form).toMatchAriaSnapshot(tree.preferences);
    await button('save').click();
    await expect(message).toMatchAriaSnapshot(tree.saved);
  });
}
