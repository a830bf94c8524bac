import type { Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { holdEach, outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  findBanner,
  findButton,
} from '../support/surfaces.ts';
import { projectLanguage, say } from '../support/words.ts';

const [essential, , analytics] = minimalConfig.categories;
const statistics = {
  id: 'statistics',
  basis: 'statistics',
  label: { en: 'Statistics cookies', cy: 'Cwcis ystadegau' },
  description: 'These count visits.',
};
const held = holdEach('statistics', 'analytics');
const NOTE = {
  en: 'Your browser sends Global Privacy Control.',
  cy: 'Mae eich porwr yn anfon Global Privacy Control.',
};

/** Adds the site's pages, with these categories. */
function addPages(
  site: Site,
  categories: readonly unknown[],
  lang = projectLanguage(),
): void {
  const config = { ...minimalConfig, categories };
  addPage(site, '/', { config, main: held, lang });
  addPreferencesPage(site, { config, main: held, lang });
}

/** Lets every document of the page have the signal. */
async function send(page: Page, value: unknown): Promise<void> {
  await page.addInitScript((signal) => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: signal });
  }, value);
}

test('Global Privacy Control is an objection to what is exempt; what needs consent is off as ever, and the visitor is asked (L30)', async ({
  site,
  page,
}) => {
  await send(page, true);
  addPages(site, [essential, statistics, analytics]);
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
  await outlast(site, page, 200);
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate(() => window.byConsent.state)).toEqual({
    essential: true,
    statistics: false,
    analytics: false,
  });
  // It is the browser's word, not an answer.
  expect(await page.context().cookies()).toEqual([]);
});

for (const value of [false, undefined])
  test(`without the signal, ${String(value)}, what is exempt is on (L30)`, async ({
    site,
    page,
  }) => {
    await send(page, value);
    addPages(site, [essential, statistics]);
    await page.goto(site.url('/'));
    await expect.poll(() => ran(page)).toEqual(['statistics']);
  });

test("the visitor's own answer counts for more than the signal, on this page and the next (L30)", async ({
  site,
  page,
}) => {
  await send(page, true);
  addPages(site, [essential, statistics, analytics]);
  await page.goto(site.url('/'));
  await findButton(findBanner(page), say('Accept additional cookies')).click();
  await expect.poll(() => ran(page)).toEqual(['statistics', 'analytics']);
  await page.reload();
  await expect.poll(() => ran(page)).toEqual(['statistics', 'analytics']);
});

for (const language of ['en', 'cy'] as const) {
  const names = {
    en: {
      keep: 'Keep these cookies on',
      off: 'Turn these cookies off',
      save: 'Save my choices',
    },
    cy: {
      keep: 'Gadael y cwcis hyn ymlaen',
      off: 'Diffodd y cwcis hyn',
      save: 'Cadw fy newisiadau',
    },
  }[language];

  test(`the preferences page says what the signal does, in ${language}, and takes the visitor's own answer (L30)`, async ({
    site,
    page,
  }) => {
    await send(page, true);
    addPages(site, [essential, statistics], language);
    await page.goto(site.url('/cookies'));
    await expect(page.getByText(NOTE[language])).toBeVisible();
    await expect(page.getByRole('radio', { name: names.off })).toBeChecked();
    await page.getByRole('radio', { name: names.keep }).check();
    await findButton(page, names.save).click();
    await expect.poll(() => ran(page)).toEqual(['statistics']);
    await page.reload();
    await expect(page.getByRole('radio', { name: names.keep })).toBeChecked();
  });
}

test('the settings say so in English and in Welsh; the Welsh banner tells of what is on from the start (L4, L30)', async ({
  site,
  page,
}) => {
  await send(page, true);
  addPages(site, [essential, statistics], 'cy');
  await page.goto(site.url('/'));
  const banner = page.getByRole('region', {
    name: 'Cwcis ar Northshire Police',
  });
  await expect(banner).toContainText(
    "Mae'r rhain ymlaen o'r dechrau: Cwcis ystadegau. Gallwch wrthwynebu: gwrthodwch gwcis ychwanegol i'w diffodd.",
  );
  await findButton(page, 'Cookie choices').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(NOTE.cy);
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await expect(dialog).toContainText(NOTE.en);
});

test('where nothing is exempt the signal changes nothing, and nothing is said of it (L30)', async ({
  site,
  page,
}) => {
  await send(page, true);
  addPages(site, [essential, analytics]);
  await page.goto(site.url('/cookies'));
  await expect(findButton(page, say('Save my choices'))).toBeVisible();
  await expect(page.getByText(NOTE[projectLanguage()])).toHaveCount(0);
});
