import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/**
 * What a browser does that answers for its user: it knows the banner of police sites by ids alone, waits for them to show, presses
 * a button, hides the message, and looks for the cookie.
 */
async function answerForTheUser(
  page: Page,
  button: 'accept' | 'reject',
): Promise<string> {
  await page.waitForSelector('#js-consent-banner', { state: 'visible' });
  return page.evaluate(async (id) => {
    const find = (name: string) =>
      document.querySelector<HTMLElement>(`#js-cookie-${name}-button`);
    find(id)?.click();
    while (!find('dismiss')?.checkVisibility())
      await new Promise(requestAnimationFrame);
    find('dismiss')?.click();
    return document.cookie;
  }, button);
}

test.beforeEach(async ({ site, page }) => {
  const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
});

for (const [button, answers, scripts] of [
  ['reject', 'preferences.0~analytics.0~marketing.0', []],
  ['accept', 'preferences.1~analytics.1~marketing.1', ['analytics']],
] as const)
  test(`a browser that answers for its user can ${button} by the hooks of police sites, and the answer counts (I30)`, async ({
    page,
  }) => {
    const cookie = await answerForTheUser(page, button);
    expect(cookie).toMatch(/^cookie-consent=/);
    expect(cookie).toContain(answers);
    await expect(page.locator('#js-consent-banner')).toHaveCount(0);
    expect(await ran(page)).toEqual(scripts);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(findBanner(page).region).toHaveCount(0);
    expect(await ran(page)).toEqual(scripts);
  });

test('each hook is the part that a visitor knows by its role and name (I30)', async ({
  page,
}) => {
  const { region, accept, reject, hide } = findBanner(page);
  await expect(region).toHaveId('js-consent-banner');
  await expect(accept).toHaveId('js-cookie-accept-button');
  await expect(reject).toHaveId('js-cookie-reject-button');
  await reject.click();
  await expect(hide).toHaveId('js-cookie-dismiss-button');
});
