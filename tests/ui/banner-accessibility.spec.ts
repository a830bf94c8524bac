import { audit } from '../support/audit.ts';
import { blockWrites } from '../support/block-writes.ts';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { sayMessage } from '../support/words.ts';

for (const width of [1280, 320])
  test.describe(`at ${width} px`, () => {
    test.beforeEach(async ({ site, page }) => {
      await page.setViewportSize({ width, height: 900 });
      site.page('/', policePage({ head: site.head(minimalConfig) }));
      await page.goto(site.url('/'));
      await expect(findBanner(page).region).toBeVisible();
    });

    test('axe finds nothing to object to in a page that asks', async ({
      page,
    }) => {
      expect(await audit(page)).toEqual([]);
    });

    for (const choice of ['accept', 'reject'] as const)
      test(`axe finds nothing to object to in the confirmation after ${choice}, nor when it has been hidden`, async ({
        page,
      }) => {
        const { [choice]: button, hide } = findBanner(page);
        await button.click();
        await expect(hide).toBeVisible();
        expect(await audit(page)).toEqual([]);
        await hide.click();
        expect(await audit(page)).toEqual([]);
      });

    test('axe finds nothing to object to where an answer was not kept', async ({
      page,
    }) => {
      await blockWrites(page);
      const { accept, message } = findBanner(page);
      await accept.click();
      await expect(message).toHaveText(sayMessage('failed'));
      expect(await audit(page)).toEqual([]);
    });
  });
