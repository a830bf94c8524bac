import { expect } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { test } from '../support/consent-site.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { consentEvents } from '../support/page-observers.ts';
import { painted } from '../support/split.ts';
import { findBanner } from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const options = { inline: 'answered', inlineStyles: true } as const;

for (const width of [320, 1280])
  test(`at ${width} pixels a banner that is painted before the gate comes keeps its height until it is hidden, and nothing moves (I17)`, async ({
    page,
    startConsentSite,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const files: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.js'))
        files.push(new URL(request.url()).pathname);
    });
    const root = page.locator('#js-consent-banner');
    const readEvents = await consentEvents(page);
    let height: number | undefined;
    await page.route(/by-consent\.js/, async (route) => {
      await painted(page, '/news', 'main');
      height = (await root.boundingBox())?.height;
      await route.continue();
    });
    const origin = await startConsentSite(minimalConfig, options);
    await page.goto(`${origin}/news`);
    await expect
      .poll(readEvents)
      .toContainEqual({ name: 'consent:shown', detail: { surface: 'banner' } });
    expect(height).toBeGreaterThan(100);
    expect((await root.boundingBox())?.height).toBe(height);
    // The page asks for the interface, and the gate takes up what the page has asked for.
    expect(files.filter((path) => path.includes('ui'))).toEqual([
      '/by-consent-ui.js',
    ]);

    const button = findBanner(page).getByRole('button');
    await button.filter({ hasText: say('Accept additional cookies') }).click();
    await expect(findBanner(page).getByRole('alert')).toHaveText(
      sayMessage('accepted'),
    );
    // What is only kept for its height is for nobody to read or to reach.
    await expect(button).toHaveCount(1);
    expect((await root.boundingBox())?.height).toBe(height);
    expect(await layoutShifts(page)).toEqual([]);
    await button.click();
    await expect(root).toHaveCount(0);
  });

test('who has answered gets the gate with the page, and loads nothing more', async ({
  page,
  startConsentSite,
}) => {
  const origin = await startConsentSite(minimalConfig, options);
  await page.goto(`${origin}/news`);
  await findBanner(page)
    .getByRole('button', { name: say('Reject additional cookies') })
    .click();
  await expect(findBanner(page).getByRole('alert')).toHaveText(
    sayMessage('rejected'),
  );
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(urls.filter((url) => !url.startsWith('data:'))).toEqual([
    `${origin}/news`,
  ]);
  expect(
    await page.evaluate(() =>
      (
        window as { byConsent?: { granted?: (id: string) => boolean } }
      ).byConsent?.granted?.('essential'),
    ),
  ).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the banner of such a page is answered and confirmed, and no higher than its words then (I13)', async ({
    page,
    startConsentSite,
  }) => {
    const origin = await startConsentSite(minimalConfig, options);
    await page.goto(`${origin}/news`);
    const root = page.locator('#js-consent-banner');
    const height = (await root.boundingBox())?.height ?? 0;
    await findBanner(page)
      .getByRole('button', { name: say('Accept additional cookies') })
      .click();
    await expect(findBanner(page).getByRole('alert')).toHaveText(
      sayMessage('accepted'),
    );
    expect((await root.boundingBox())?.height).toBeLessThan(height);
  });
});
