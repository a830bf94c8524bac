import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { findPlaceholder } from '../support/embeds.ts';
import { destroy, expectBare, openFull } from '../support/full-page.ts';
import { pageErrors } from '../support/page-observers.ts';
import { outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { say } from '../support/words.ts';

/** What a visitor may have done before, by name. */
const visits: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the question is asked': () => Promise.resolve(),
  'an answer has been confirmed': async (page) => {
    await findBanner(page).reject.click();
    await expect(findBanner(page).hide).toBeVisible();
  },
  'the confirmation has just been hidden': async (page) => {
    await findBanner(page).reject.click();
    await findBanner(page).hide.click();
    await expect(page.locator('.by-consent-mark')).toBeFocused();
  },
  'the dialog is open': async (page) => {
    await page.getByRole('button', { name: 'Cookie choices' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the dialog has been used': async (page) => {
    await page.getByRole('button', { name: 'Cookie choices' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('Save my choices'), exact: true })
      .click();
    await expect(findBanner(page).hide).toBeVisible();
  },
};

for (const [name, visit] of Object.entries(visits))
  for (const placement of ['top', 'bottom'])
    test(`destroy leaves nothing behind while ${name}, with the banner at the ${placement}`, async ({
      site,
      page,
    }) => {
      const errors = pageErrors(page);
      const tools = await openFull({ site, page }, { placement });
      await expect(findBanner(page).accept).toBeVisible();
      await expect(
        findPlaceholder(page, 'www.force.police.uk').group,
      ).toBeVisible();
      await expect(page.locator('[data-consent-page]')).toBeVisible();
      await visit(page);
      await destroy(page);
      await expectBare(page, tools);
      // Nor does anything come back.
      await outlast(site, page, 300);
      await expectBare(page, tools);
      expect(await ran(page)).toEqual([]);
      expect(errors).toEqual([]);

      await page.context().clearCookies();
      await page.addScriptTag({ url: '/by-consent.js' });
      await findBanner(page).accept.click();
      await expect.poll(() => ran(page)).toEqual(['analytics']);
      await expect(page.getByText('Post')).toBeVisible();
    });
