import type { Locator } from '@playwright/test';
import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';

/** What WCAG 1.4.12 lets a visitor override. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Lists the elements whose text is cut off or runs out of the surface. */
function listClipped(surface: Locator): Promise<string[]> {
  return surface.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isOut = box.left < left - 1 || box.right > right + 1;
        const isCut =
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline';
        return isOut || isCut;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

for (const language of ['en', 'cy'] as const) {
  for (const width of [1280, 320])
    test(`wider spacing of text cuts nothing off at ${width} px, in ${language} (A8, W12)`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      addLanguage(site, language, { css: spacing });
      const { banner, dialog, form } = findSurfaces(page, language);
      await page.goto(site.url(paths[language].home));
      await expect(banner).toBeVisible();
      expect(await listClipped(banner)).toEqual([]);
      await page.getByRole('link', { name: 'Settings' }).click();
      for (const summary of await dialog.locator('summary').all())
        await summary.click();
      expect(await listClipped(dialog)).toEqual([]);
      await page.goto(site.url(paths[language].preferences));
      await expect(form).toBeVisible();
      expect(await listClipped(form)).toEqual([]);
    });

  test(`neither banner nor dialog is printed, the preferences are, in ${language} (I27)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { banner, dialog, form } = findSurfaces(page, language);
    await page.goto(site.url(paths[language].home));
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(dialog).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(dialog).toBeHidden();
    await expect(banner).toBeHidden();
    await page.goto(site.url(paths[language].preferences));
    await expect(form).toBeVisible();
  });

  test(`after "Hide cookie message" the next Tab reaches the skip link, and what was hidden is said, in ${language} (I11, W10)`, async ({
    page,
    site,
  }) => {
    addLanguage(site, language);
    const { banner, message, button } = findSurfaces(page, language);
    await page.goto(site.url(paths[language].home));
    await expect(banner).toBeVisible();
    await tabTo(page, (await button('reject').textContent()) ?? '');
    await page.keyboard.press('Enter');
    await expect(message).toBeFocused();
    await tabTo(page, (await button('hide').textContent()) ?? '');
    await page.keyboard.press('Enter');
    await expect(banner).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveAttribute('lang', language);
    expect(await press(page, 'Tab')).toBe('Skip to main content');
    await expect(page.getByRole('status')).toHaveCount(0);
  });
}
