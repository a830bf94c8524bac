import type { Locator } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  findButton,
  findDialog,
} from '../support/surfaces.ts';
import { say, sayLabel } from '../support/words.ts';

const [essential, preferences, analytics, marketing] =
  minimalConfig.categories as unknown as [object, object, object, object];

const config = {
  ...minimalConfig,
  categories: [
    {
      ...essential,
      cookies: [
        {
          name: 'cookie-consent',
          purpose: 'Remembers your answer',
          duration: '180 days',
          provider: 'Northshire Police',
        },
      ],
    },
    { ...preferences, cookies: [{ name: 'text_size' }] },
    analytics,
    {
      ...marketing,
      services: [
        {
          id: 'video-site',
          label: 'Videos',
          cookies: [{ name: '_video', purpose: 'Keeps the volume' }],
          storage: [{ kind: 'session', name: 'player' }],
        },
      ],
    },
  ],
};

/** What each disclosure has to list: name, purpose, provider, how long. */
const listExpected = (): Readonly<Record<string, readonly string[][]>> => ({
  'Essential cookies': [
    [
      'cookie-consent',
      'Remembers your answer',
      'Northshire Police',
      say('180 days'),
    ],
  ],
  'Preference cookies': [
    ['text_size', say('Not stated'), say('This website'), say('Not stated')],
  ],
  'Analytics cookies': [
    ['_ga', 'Tells visitors apart', 'Google', say('2 years')],
    ['_ga_*', 'Keeps the session', 'Google', say('2 years')],
    [
      say('ga_* (local storage)'),
      'Settings of the tool',
      say('This website'),
      say('Until it is deleted'),
    ],
  ],
  'Marketing cookies': [
    ['_video', 'Keeps the volume', 'Videos', say('Not stated')],
    [
      say('player (session storage)'),
      say('Not stated'),
      'Videos',
      say('Until the page is closed'),
    ],
  ],
});

async function expectTables(surface: Locator): Promise<void> {
  await expect(surface.getByRole('table')).toHaveCount(0);
  for (const [label, rows] of Object.entries(listExpected())) {
    await surface.getByText(say(`${label}: what is stored`)).click();
    const table = surface.getByRole('table', { name: sayLabel(label) });
    for (const [index, cells] of rows.entries())
      await expect(
        table
          .getByRole('row')
          .filter({ has: surface.page().getByRole('cell') })
          .nth(index)
          .getByRole('cell'),
      ).toHaveText(cells);
    await expect(
      table.getByRole('row').filter({ has: surface.page().getByRole('cell') }),
    ).toHaveCount(rows.length);
  }
}

for (const width of [1280, 320])
  test(`each group of the dialog discloses every cookie and storage entry, those of services too, with name, purpose, provider and how long, at ${width} px (L19)`, async ({
    page,
    site,
  }) => {
    addPage(site, '/', { config });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url('/'));
    await findButton(page, 'Cookie choices').click();
    const dialog = findDialog(page);
    await expectTables(dialog);
    await expect(dialog.getByRole('columnheader')).toHaveText(
      width === 320
        ? []
        : Object.keys(listExpected()).flatMap(() => [
            say('Name'),
            say('Purpose'),
            say('Provider'),
            say('How long it stays'),
          ]),
    );
  });

test('the preferences page has the same tables behind the same disclosures (L19)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site, { config });
  await page.goto(site.url('/cookies'));
  await expectTables(page.getByRole('main'));
});

test('markup in a configured text is shown as text (S14)', async ({
  page,
  site,
}) => {
  const markup = '<img src="/x" onerror="document.title = 1">';
  addPage(site, '/', {
    config: {
      ...config,
      siteName: markup,
      categories: config.categories.map((category) => ({
        ...category,
        description: markup,
        cookies: [{ name: 'one', purpose: markup }],
      })),
    },
  });
  await page.goto(site.url('/'));
  await findButton(page, 'Cookie choices').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(markup)).not.toHaveCount(0);
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText(markup);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Northshire Police');
});
