import type { Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { readStored, test } from '../support/example-site.ts';
import { NEWS } from '../support/example-visit.ts';
import { sayOnExample } from '../support/example-words.ts';
import { openReady } from '../support/open-ready.ts';
import { expect } from '../support/site.ts';
import { findNamedPlaceholder } from '../support/embeds.ts';
import { findBanner, findButton } from '../support/surfaces.ts';
import { say } from '../support/words.ts';

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
    .frameLocator(`[title="${sayOnExample('Video: how the callers worked')}"]`)
    .getByRole('button', { name: sayOnExample('Play') });
}

test('a video, a map and a post are asked for one by one, each when its visitor wants it, and go with the answer', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(NEWS));
  await page
    .getByRole('link', { name: sayOnExample('See our appeal') })
    .click();
  for (const name of SERVICES)
    await expect(findNamedPlaceholder(page, name).group).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await readAsked(example.url('/'))).toEqual([]);

  await findNamedPlaceholder(page, 'Beamreel').once.click();
  await expect(findVideo(page)).toBeVisible();
  await findNamedPlaceholder(page, 'Tidemap').once.click();
  await expect(
    page.getByRole('img', {
      name: sayOnExample(
        'Map of Northshire with Saltmere, Amberwick and Fellgate marked',
      ),
    }),
  ).toBeFocused();
  await findNamedPlaceholder(page, 'Chatterwick').always.click();
  await expect(
    page.getByText(sayOnExample('Shared by 112 people')),
  ).toBeVisible();
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

  await findButton(page, say('Reject additional cookies')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect(findNamedPlaceholder(page, 'Chatterwick').group).toBeVisible();
  expect(visit.faults).toEqual([]);
});

test('a visitor who accepts sees everything, and after rejecting nothing of it is left', async ({
  example,
  page,
  visit,
}) => {
  await openReady(page, example.url(APPEAL));
  await findButton(page, say('Accept additional cookies')).click();
  await expect(findVideo(page)).toBeVisible();
  await expect.poll(() => readStored(page)).toContain('beamreel_viewer');
  await page.reload();
  await expect(findVideo(page)).toBeVisible();
  await expect(
    page.getByText(sayOnExample('Shared by 112 people')),
  ).toBeVisible();
  await page.evaluate(() => window.byConsent.rejectAll());
  for (const name of SERVICES)
    await expect(findNamedPlaceholder(page, name).group).toBeVisible();
  await expect.poll(() => readStored(page)).toEqual(['cookie-consent']);
  expect(visit.faults).toEqual([]);
});

for (const width of [1280, 320])
  test(`axe finds nothing in the appeal at ${width} px, with placeholders and without`, async ({
    example,
    page,
    visit,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(example.url(APPEAL));
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
