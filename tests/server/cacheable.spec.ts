import { expect } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { test } from '../support/consent-site.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { findBanner } from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const options = { cacheable: true };

test('from one cached page the gate shows the banner to who has not answered, in the first paint, and to nobody else (I16, I17)', async ({
  page,
  startConsentSite,
}) => {
  const origin = await startConsentSite(minimalConfig, options);
  await page.goto(`${origin}/`);
  await expect(page.locator('#js-consent-banner')).toHaveCount(1);
  await expect(findBanner(page)).toBeVisible();
  expect(await layoutShifts(page)).toEqual([]);
  await findBanner(page)
    .getByRole('button', { name: say('Reject additional cookies') })
    .click();
  await expect(findBanner(page).getByRole('alert')).toHaveText(
    sayMessage('rejected'),
  );
  await page.reload();
  await expect(findBanner(page)).toBeHidden();
  expect(await layoutShifts(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the banner of a cached page stays hidden, and nothing is allowed (I15)', async ({
    page,
    startConsentSite,
  }) => {
    const origin = await startConsentSite(minimalConfig, options);
    await page.goto(`${origin}/`);
    await expect(page.locator('#js-consent-banner')).toHaveCount(1);
    await expect(findBanner(page)).toHaveCount(0);
    await expect(page.locator('#js-consent-banner')).toBeHidden();
  });
});
