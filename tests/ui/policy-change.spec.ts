import type { Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { holdEach, outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  answerBefore,
  findBanner,
  findButton,
  findDialog,
  findRadio,
  readAnswer,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const REASON = 'We now show videos from another company.';

const held = holdEach('preferences', 'analytics', 'marketing', 'maps');

const maps = {
  id: 'maps',
  basis: 'consent',
  label: 'Map cookies',
  description: 'These let us show maps.',
};
const withMaps = {
  ...minimalConfig,
  reason: REASON,
  categories: [...minimalConfig.categories, maps],
};
const raised = { ...minimalConfig, reason: REASON, version: 2 };

async function open(site: Site, page: Page, config: unknown): Promise<void> {
  addPage(site, '/', { config, main: held });
  await page.goto(site.url('/'));
}

test.describe('a category that is new', () => {
  test.beforeEach(async ({ site, page, context }) => {
    await answerBefore(context, site, 'preferences.0~analytics.1~marketing.1');
    await open(site, page, withMaps);
    await expect(findBanner(page)).toBeVisible();
  });

  test('asks again, says why, and leaves the earlier answers in force meanwhile (L17)', async ({
    site,
    page,
  }) => {
    await expect(findBanner(page)).toContainText(REASON);
    await outlast(site, page, 200);
    expect(await ran(page)).toEqual(['analytics', 'marketing']);
    await page.reload();
    await expect(findBanner(page)).toBeVisible();
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.1~marketing.1',
    );
  });

  test('is saved beside the earlier answers, which stay (L17)', async ({
    page,
  }) => {
    await findButton(page, 'Cookie choices').click();
    const dialog = findDialog(page);
    await expect(findRadio(dialog, 'Preference cookies', false)).toBeChecked();
    await expect(findRadio(dialog, 'Analytics cookies', true)).toBeChecked();
    await expect(findRadio(dialog, 'Map cookies', false)).toBeChecked();
    await findRadio(dialog, 'Map cookies', true).check();
    await findButton(dialog, say('Save my choices')).click();
    await expect(findBanner(page)).toContainText(sayMessage('saved'));
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.1~marketing.1~maps.1',
    );
    await expect.poll(() => ran(page)).toContain('maps');
    await page.reload();
    await expect.poll(() => ran(page)).toContain('maps');
    await expect(findBanner(page)).toHaveCount(0);
  });

  test('answered on its own through the API, it takes the banner away; another category does not (L17)', async ({
    page,
  }) => {
    await page.evaluate(() => window.byConsent.save({ analytics: false }));
    await expect(findBanner(page)).toBeVisible();
    await page.evaluate(() => window.byConsent.save({ maps: false }));
    await expect(findBanner(page)).toHaveCount(0);
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.0~marketing.1~maps.0',
    );
  });
});

test.describe('a version that was raised', () => {
  test.beforeEach(async ({ site, page, context }) => {
    await answerBefore(context, site, 'preferences.1~analytics.0~marketing.1');
    await open(site, page, raised);
    await expect(findBanner(page)).toBeVisible();
  });

  test('asks everyone again and says why; nothing that was allowed under the old one runs (L17)', async ({
    site,
    page,
  }) => {
    await expect(findBanner(page)).toContainText(REASON);
    await outlast(site, page, 200);
    expect(await ran(page)).toEqual([]);
    expect(await page.evaluate(() => window.byConsent.decision)).toBeNull();
  });

  test('begins the settings with the earlier answers, which count once they are saved (L17)', async ({
    page,
  }) => {
    await findButton(page, 'Cookie choices').click();
    const dialog = findDialog(page);
    await expect(findRadio(dialog, 'Preference cookies', true)).toBeChecked();
    await expect(findRadio(dialog, 'Analytics cookies', false)).toBeChecked();
    await expect(findRadio(dialog, 'Marketing cookies', true)).toBeChecked();
    expect(await ran(page)).toEqual([]);
    await findButton(dialog, say('Save my choices')).click();
    await expect.poll(() => ran(page)).toEqual(['preferences', 'marketing']);
    expect((await readAnswer(page))?.value).toMatch(
      /^1~2~\d+~preferences\.1~analytics\.0~marketing\.1$/,
    );
  });
});

test('a visitor who has never answered is not told why others are asked again (L17)', async ({
  site,
  page,
}) => {
  await open(site, page, raised);
  await expect(findBanner(page)).toBeVisible();
  await expect(findBanner(page)).not.toContainText(REASON);
});

for (const [choices, isAsked] of [
  ['preferences.0', true],
  ['preferences.0~analytics.0', true],
  ['preferences.0~analytics.0~marketing.0~gone.1', false],
] as const)
  test(`answers to ${choices} ${isAsked ? 'leave a' : 'leave no'} question (L17)`, async ({
    site,
    page,
    context,
  }) => {
    await answerBefore(context, site, choices);
    await open(site, page, minimalConfig);
    await outlast(site, page, 300);
    await expect(findBanner(page)).toHaveCount(isAsked ? 1 : 0);
    expect(await ran(page)).toEqual([]);
  });
