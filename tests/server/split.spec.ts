import { expect } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { test } from '../support/consent-site.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { consentEvents } from '../support/page-observers.ts';
import { painted } from '../support/split.ts';
import { findBanner } from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

// Chromium takes note of the banner only when it has arrived as a whole, and paints what it has; and the interface can be there before it.
for (const cacheable of [false, true])
  test(`a banner of which half comes late is shown whole and taken up, and moves nothing, on a page that ${cacheable ? 'can be cached' : 'is for one visitor'} (I17)`, async ({
    page,
    startConsentSite,
  }) => {
    const root = page.locator('#js-consent-banner');
    const readEvents = await consentEvents(page);
    const interfaceFile = page.waitForResponse(/by-consent-ui/);
    let wasShown: boolean | undefined;
    const origin = await startConsentSite(minimalConfig, {
      cacheable,
      cuts: [
        {
          before: '<div id="js-consent-banner"',
          async wait() {
            const response = await interfaceFile;
            await response.finished();
            await painted(page, '/news', 'body');
            // Once it has run here, the gate's own import of it has as well.
            await page.evaluate(
              (url) => import(url).then(() => undefined),
              response.url(),
            );
          },
        },
        {
          before: '<button',
          async wait() {
            await painted(page, '/news', '#js-consent-banner h2');
            wasShown = await root.isVisible();
          },
        },
      ],
    });
    await page.goto(`${origin}/news`);
    await expect
      .poll(readEvents)
      .toContainEqual({ name: 'consent:shown', detail: { surface: 'banner' } });
    await expect(root).toHaveCount(1);
    await expect(findBanner(page)).toBeVisible();
    expect(wasShown).toBe(false);
    expect(await layoutShifts(page)).toEqual([]);
    expect((await root.boundingBox())?.y).toBe(8);

    await findBanner(page)
      .getByRole('button', { name: say('Accept additional cookies') })
      .click();
    await expect(findBanner(page).getByRole('alert')).toHaveText(
      sayMessage('accepted'),
    );
    expect(page.url()).toBe(`${origin}/news`);
  });
