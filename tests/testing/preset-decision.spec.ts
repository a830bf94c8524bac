import type { Page } from '@playwright/test';
import { presetDecision } from '../../src/testing/index.ts';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { holdThree, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

test.beforeEach(({ site }) => {
  const head = site.head(minimalConfig);
  site.page('/', policePage({ head, held: holdThree(site) }));
});

async function expectAnswered(
  page: Page,
  scripts: readonly string[],
): Promise<void> {
  await expect.poll(() => ran(page)).toEqual(scripts);
  await page.waitForLoadState('networkidle');
  await expect(findBanner(page).region).toHaveCount(0);
  expect(await ran(page)).toEqual(scripts);
}

const ALL = ['A', 'B', 'inline'];

for (const [answers, scripts] of [
  ['accept-all', ALL],
  ['reject-all', []],
  [{ preferences: false, analytics: true, marketing: false }, ALL],
  [{ preferences: true, analytics: false, marketing: true }, []],
] as const)
  test(`a browser with the cookie of ${JSON.stringify(answers)} shows no banner and runs what that allows`, async ({
    site,
    page,
    context,
  }) => {
    const cookie = presetDecision(minimalConfig, answers);
    await context.addCookies([{ ...cookie, url: site.url('/') }]);
    await page.goto(site.url('/'));
    await expectAnswered(page, scripts);
    expect(site.requests.map(({ path }) => path)).not.toContain(
      '/by-consent-ui.js',
    );
  });

test('a page that writes the cookie itself, as a test in the page does, is answered from then on', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  await expect(findBanner(page).accept).toBeVisible();
  const { name, value } = presetDecision(minimalConfig, 'accept-all');
  await page.evaluate((cookie) => {
    document.cookie = `${cookie};path=/`;
  }, `${name}=${value}`);
  await page.reload();
  await expectAnswered(page, ALL);
});

test('answers that leave a category out leave the banner, and run what they allow', async ({
  site,
  page,
  context,
}) => {
  const cookie = presetDecision(minimalConfig, { analytics: true });
  await context.addCookies([{ ...cookie, url: site.url('/') }]);
  await page.goto(site.url('/'));
  await expect(findBanner(page).accept).toBeVisible();
  expect(await ran(page)).toEqual(ALL);
});
