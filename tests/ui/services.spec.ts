import type { Locator, Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { holdEach, outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findBanner,
  findButton,
  findDialog,
  findRadio,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const MIXED = 'Some of these services are allowed and some are not.';

const config = {
  ...minimalConfig,
  categories: minimalConfig.categories.map((category) =>
    category.id === 'marketing'
      ? {
          ...category,
          services: [
            { id: 'youtube', label: 'YouTube', url: 'https://video.example/' },
            { id: 'vimeo', label: 'Vimeo' },
          ],
        }
      : category,
  ),
};
const held = holdEach('marketing', 'marketing/youtube', 'marketing/vimeo');

/** Finds a radio of a service. */
function findService(
  surface: Page | Locator,
  name: string,
  isAllowed: boolean,
): Locator {
  return surface.getByRole('radio', {
    name: isAllowed ? say(`Allow ${name}`) : say(`Do not allow ${name}`),
    exact: true,
  });
}

/** Opens the settings, in the dialog or on the page for them. */
type OpenSettings = (page: Page, site: Site) => Promise<Page | Locator>;

const surfaces: Record<string, OpenSettings> = {
  dialog: async (page, site) => {
    await page.goto(site.url('/'));
    await findButton(page, 'Cookie choices').click();
    return findDialog(page);
  },
  page: async (page, site) => {
    await page.goto(site.url('/cookies'));
    return page.getByRole('main');
  },
};

test.beforeEach(({ site }) => {
  addPage(site, '/', { config, main: held });
  addPreferencesPage(site, { config, main: held });
});

for (const [name, openSettings] of Object.entries(surfaces)) {
  test(`in the ${name} the category takes its services along, and each can then be decided on its own`, async ({
    site,
    page,
  }) => {
    const settings = await openSettings(page, site);
    for (const service of ['YouTube', 'Vimeo'])
      await expect(findService(settings, service, false)).toBeChecked();
    await expect(settings.getByText(say(MIXED))).toBeHidden();

    await findRadio(settings, 'Marketing cookies', true).check();
    for (const service of ['YouTube', 'Vimeo'])
      await expect(findService(settings, service, true)).toBeChecked();
    await findService(settings, 'Vimeo', false).check();
    await expect(findRadio(settings, 'Marketing cookies', true)).toBeChecked();
    await expect(findService(settings, 'YouTube', true)).toBeChecked();
    await expect(settings.getByText(say(MIXED))).toBeVisible();
    expect(await ran(page)).toEqual([]);

    await findButton(settings, say('Save my choices')).click();
    await expect
      .poll(() => ran(page))
      .toEqual(['marketing', 'marketing/youtube']);
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.0~marketing.1~marketing.vimeo.0',
    );
  });

  test(`the ${name} shows an answer that was given to a service, which the category then replaces`, async ({
    site,
    page,
    context,
  }) => {
    await answerBefore(
      context,
      site,
      'preferences.0~analytics.0~marketing.0~marketing.youtube.1',
    );
    const settings = await openSettings(page, site);
    await expect(findRadio(settings, 'Marketing cookies', false)).toBeChecked();
    await expect(findService(settings, 'YouTube', true)).toBeChecked();
    await expect(findService(settings, 'Vimeo', false)).toBeChecked();
    await expect(settings.getByText(say(MIXED))).toBeVisible();
    expect(await ran(page)).toEqual(['marketing/youtube']);

    await findRadio(settings, 'Marketing cookies', true).check();
    await findRadio(settings, 'Marketing cookies', false).check();
    await expect(findService(settings, 'YouTube', false)).toBeChecked();
    await expect(settings.getByText(say(MIXED))).toBeHidden();
    await findButton(settings, say('Save my choices')).click();
    await expect
      .poll(() => readChoices(page))
      .toBe('preferences.0~analytics.0~marketing.0');
    expect(
      await page.evaluate(() => window.byConsent.granted('marketing/youtube')),
    ).toBe(false);
  });

  test(`in the ${name} a service can be decided with the keyboard alone (I19)`, async ({
    site,
    page,
  }) => {
    const settings = await openSettings(page, site);
    await expect(findService(settings, 'YouTube', false)).toBeVisible();
    await tabTo(page, 'marketing/youtube=no');
    await page.keyboard.press('ArrowUp');
    await expect(findService(settings, 'YouTube', true)).toBeChecked();
    await expect(findService(settings, 'YouTube', true)).toBeFocused();
    await expect(settings.getByText(say(MIXED))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readChoices(page))
      .toBe('preferences.0~analytics.0~marketing.0~marketing.youtube.1');
    await expect.poll(() => ran(page)).toEqual(['marketing/youtube']);
  });
}

test('a service follows its category until it is decided on its own, and the cookie holds no answer for it until then', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  await findButton(findBanner(page), say('Accept additional cookies')).click();
  await expect
    .poll(() => ran(page))
    .toEqual(['marketing', 'marketing/youtube', 'marketing/vimeo']);
  expect(await readChoices(page)).toBe('preferences.1~analytics.1~marketing.1');
  await page.evaluate(() =>
    window.byConsent.save({ 'marketing/vimeo': false }),
  );
  expect(await readChoices(page)).toBe(
    'preferences.1~analytics.1~marketing.1~marketing.vimeo.0',
  );
  await page.reload();
  await expect
    .poll(() => ran(page))
    .toEqual(['marketing', 'marketing/youtube']);
});

test('a service that is allowed before its category was asked about runs alone, and the banner still asks', async ({
  site,
  page,
}) => {
  await page.goto(site.url('/'));
  await page.evaluate(() =>
    window.byConsent.save({ 'marketing/youtube': true }),
  );
  await expect.poll(() => ran(page)).toEqual(['marketing/youtube']);
  expect(await readChoices(page)).toBe('marketing.youtube.1');
  await page.reload();
  await expect.poll(() => ran(page)).toEqual(['marketing/youtube']);
  await expect(findBanner(page)).toBeVisible();
  await findButton(findBanner(page), say('Reject additional cookies')).click();
  await expect(findBanner(page)).toContainText(sayMessage('rejected'));
  await page.reload();
  await outlast(site, page, 200);
  expect(await ran(page)).toEqual([]);
});
