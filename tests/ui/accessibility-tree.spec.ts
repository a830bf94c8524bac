import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { blockWrites } from '../support/block-writes.ts';
import { expect, test } from '../support/site.ts';
import { cy } from './trees/cy.ts';
import { en } from './trees/en.ts';

const trees = { en, cy };

for (const language of ['en', 'cy'] as const) {
  const tree = trees[language];
  const { home, preferences } = paths[language];

  test(`the banner that asks, fails and confirms, as assistive technology finds it, in ${language} (A1, A12, A21, A22)`, async ({
    context,
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { banner, button } = findSurfaces(page, language);
    await page.goto(site.url(home));
    await expect(banner).toMatchAriaSnapshot(tree.question);
    await blockWrites(page);
    await button('accept').click();
    await expect(banner).toMatchAriaSnapshot(tree.failed);
    await page.reload();
    await button('accept').click();
    await expect(banner).toMatchAriaSnapshot(tree.accepted);
    await context.clearCookies();
    await page.reload();
    await button('reject').click();
    await expect(banner).toMatchAriaSnapshot(tree.rejected);
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

  test(`the preferences page, as assistive technology finds it, in ${language} (A1, A21, A22)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { form, message, button } = findSurfaces(page, language);
    await page.goto(site.url(preferences));
    await expect(form).toMatchAriaSnapshot(tree.preferences);
    await button('save').click();
    await expect(message).toMatchAriaSnapshot(tree.saved);
    await button('clear').click();
    await expect(message).toMatchAriaSnapshot(tree.cleared);
    await blockWrites(page);
    await button('save').click();
    await expect(message).toMatchAriaSnapshot(tree.notStored);
  });
}
