import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

async function open(
  site: Site,
  page: Page,
  path: string,
  preferencesUrl: unknown = '/cookies',
): Promise<void> {
  const head = site.head({ ...minimalConfig, preferencesUrl });
  const { pathname } = new URL(path, 'http://site.example');
  site.page(pathname, policePage({ head, held }));
  await page.goto(site.url(path));
  await page.waitForLoadState('networkidle');
}

const urls = { en: '/cookies', cy: '/cy/cwcis' };

for (const [path, preferencesUrl] of [
  ['/cookies', '/cookies'],
  ['/cookies/', '/cookies'],
  ['/cookies', '/cookies/'],
  ['/cookies?from=footer#top', '/cookies'],
  ['/cookies', 'http://www.force.police.uk/cookies'],
  ['/cookies', urls],
  ['/cy/cwcis/', urls],
] as const)
  test(`no banner and no room for it on the preferences page: ${path} where preferencesUrl is ${JSON.stringify(preferencesUrl)} (I18)`, async ({
    site,
    page,
  }) => {
    await open(site, page, path, preferencesUrl);
    await expect(findBanner(page).region).toHaveCount(0);
    await expect(page.getByRole('navigation')).toBeInViewport();
    expect((await page.getByRole('navigation').boundingBox())?.y).toBe(8);
    expect(await ran(page)).toEqual([]);
  });

for (const path of ['/cookies-notice', '/cookies/list', '/cy/cookies', '/'])
  test(`the banner shows on ${path}, which only resembles the preferences page (I18)`, async ({
    site,
    page,
  }) => {
    await open(site, page, path);
    await expect(findBanner(page).region).toBeVisible();
  });

test('no banner inside an iframe, where nothing runs without an answer and everything runs with one (I18)', async ({
  site,
  page,
}) => {
  const head = site.head(minimalConfig);
  site.page('/inner', policePage({ head, held }));
  site.page(
    '/',
    policePage({ head, held: '<iframe src="/inner" title="Map"></iframe>' }),
  );
  await page.goto(site.url('/'));
  await page.waitForLoadState('networkidle');
  const inner = page.frame({ url: site.url('/inner') });
  await expect(findBanner(page.frameLocator('iframe')).region).toHaveCount(0);
  expect(await inner?.evaluate(() => window.__ran ?? [])).toEqual([]);
  await findBanner(page).accept.click();
  await page.reload();
  await expect
    .poll(() =>
      page
        .frame({ url: site.url('/inner') })
        ?.evaluate(() => window.__ran ?? []),
    )
    .toEqual(['analytics']);
});
