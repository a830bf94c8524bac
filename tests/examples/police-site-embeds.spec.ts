import type { Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { readStored, test } from '../support/example-site.ts';
import { expect } from '../support/site.ts';
import { findPlaceholder } from '../support/embeds.ts';
import { findBanner, findButton } from '../support/surfaces.ts';

const APPEAL = '/news/amberwick-appeal';
const SERVICES = ['Beamreel', 'Tidemap', 'Chatterwick'] as const;

/** Reads what the stand-ins for other companies have been asked for. */
async function readAsked(url: string): Promise<string[]> {
  const address = new URL('/elsewhere/requests.json', url);
  address.hostname = '127.0.0.1';
  const asked = (await (await fetch(address)).json()) as string[];
  return asked.sort();
}

function findVideo(page: Page) {
  return page
    .frameLocator('[title^="Video"]')
    .getByRole('button', { name: 'Play' });
}

test('a video, a map and a post are asked for one by one, each when its visitor wants it, and go with the answer', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url('/news/operation-amberwick'));
  await page.getByRole('link', { name: 'See our appeal' }).click();
  for (const name of SERVICES)
    await expect(findPlaceholder(page, name).group).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await readAsked(example.url('/'))).toEqual([]);

  await findPlaceholder(page, 'Beamreel').once.click();
  await expect(findVideo(page)).toBeVisible();
  await findPlaceholder(page, 'Tidemap').once.click();
  await expect(page.getByRole('img', { name: /^Map of/ })).toBeFocused();
  await findPlaceholder(page, 'Chatterwick').always.click();
  await expect(page.getByText('Shared by 112 people')).toBeVisible();
  await expect
    .poll(() => readAsked(example.url('/')))
    .toEqual([
      '/elsewhere/map.svg',
      '/elsewhere/post.js',
      '/elsewhere/video',
      '/elsewhere/video.css',
      '/elsewhere/video.js',
    ]);
  expect(await readStored(page)).toContain('cookie-consent');

  await findButton(page, 'Reject additional cookies').click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect(findPlaceholder(page, 'Chatterwick').group).toBeVisible();
  expect(visit.faults).toEqual([]);
});

test('a visitor who accepts sees everything, and after rejecting nothing of it is left', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(APPEAL));
  await findButton(page, 'Accept additional cookies').click();
  await expect(findVideo(page)).toBeVisible();
  await expect.poll(() => readStored(page)).toContain('beamreel_viewer');
  await page.reload();
  await expect(findVideo(page)).toBeVisible();
  await expect(page.getByText('Shared by 112 people')).toBeVisible();
  await page.evaluate(() => window.byConsent.rejectAll());
  for (const name of SERVICES)
    await expect(findPlaceholder(page, name).group).toBeVisible();
  await expect.poll(() => readStored(page)).toEqual(['cookie-consent']);
  expect(visit.faults).toEqual([]);
});

for (const path of [APPEAL, `/cy${APPEAL}`])
  for (const width of [1280, 320])
    test(`axe finds nothing at ${path}, ${width} px, with placeholders and without`, async ({
      example,
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(example.url(path));
      await expect(page.locator('.by-consent-placeholder')).toHaveCount(3);
      expect(await audit(page)).toEqual([]);
      await page.evaluate(() => window.byConsent.acceptAll());
      await expect(page.locator('.by-consent-placeholder')).toHaveCount(0);
      await expect(page.locator('[data-post] footer')).toBeVisible();
      expect(await audit(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(overflow).toBe(0);
      expect(visit.faults).toEqual([]);
    });
