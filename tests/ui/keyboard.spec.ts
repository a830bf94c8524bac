import { press, pressOften, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findBanner,
  findButton,
  findConsent,
  findDialog,
  readChoices,
} from '../support/surfaces.ts';

const SKIP = 'Skip to main content';
const REFUSED = 'preferences.0~analytics.0~marketing.0';

const inBanner = [
  'cookies notice',
  'Accept additional cookies',
  'Reject additional cookies',
  'Customise cookies',
];
const inPage = [SKIP, 'Cookies', 'Cookie settings', 'Cookie choices'];

test('Tab leads through the banner, then to the skip link, through the page and back: no trap (A2, A9, I1)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
  const stops = [...inBanner, ...inPage];
  expect(await pressOften(page, 'Tab', stops.length)).toEqual(stops);
  expect(await pressOften(page, 'Shift+Tab', stops.length - 1)).toEqual(
    stops.slice(0, -1).reverse(),
  );
});

for (const [name, answer] of [
  ['Accept additional cookies', /^You have accepted/],
  ['Reject additional cookies', /^You have rejected/],
] as const)
  test(`"${name}" and "Hide cookie message" by keyboard alone: the focus goes to the message, then Tab to the skip link (I7, I11)`, async ({
    page,
    site,
  }) => {
    addPage(site, '/');
    await page.goto(site.url('/'));
    await expect(findBanner(page)).toBeVisible();
    await tabTo(page, name);
    expect(await press(page, 'Enter')).toMatch(answer);
    expect(await pressOften(page, 'Tab', 2)).toEqual([
      'cookies page',
      'Hide cookie message',
    ]);
    expect(await press(page, 'Space')).not.toBe('body');
    await expect(findBanner(page)).toHaveCount(0);
    expect(await press(page, 'Tab')).toBe(SKIP);
    expect(await press(page, 'Tab')).toBe('Cookies');
  });

test('Tab cycles inside the dialog, forwards and backwards, and never reaches the page behind it (A9, A27)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
  await tabTo(page, 'Customise cookies');
  await page.keyboard.press('Enter');
  await expect(
    findDialog(page).getByRole('heading', { level: 2 }),
  ).toBeFocused();
  const stops = [
    'Close',
    'preferences=no',
    'Preference cookies: what is stored',
    'analytics=no',
    'Analytics cookies: what is stored',
    'marketing=no',
    'Save my choices',
    'Accept all additional cookies',
    'Reject all additional cookies',
  ];
  expect(await pressOften(page, 'Tab', stops.length)).toEqual(stops);
  for (const key of ['Tab', 'Shift+Tab']) {
    const seen = await pressOften(page, key, 2 * stops.length + 4);
    for (const name of [...inBanner, ...inPage])
      expect(seen).not.toContain(name);
    for (const name of stops) expect(seen).toContain(name);
  }
});

test('the dialog by keyboard alone: choose, read, save, hide, and go on at the opener (A2)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, REFUSED);
  await page.goto(site.url('/'));
  await tabTo(page, 'Cookie choices');
  await page.keyboard.press('Space');
  await expect(findDialog(page)).toBeVisible();
  await tabTo(page, 'analytics=no');
  expect(await press(page, 'ArrowUp')).toBe('analytics=yes');
  await tabTo(page, 'Analytics cookies: what is stored');
  await page.keyboard.press('Enter');
  await expect(findDialog(page).getByRole('table')).toBeVisible();
  await tabTo(page, 'Save my choices');
  await page.keyboard.press('Enter');
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  expect(await readChoices(page)).toBe('preferences.0~analytics.1~marketing.0');
  expect(await press(page, 'Tab')).toBe('cookies page');
  expect(await press(page, 'Tab')).toBe('Hide cookie message');
  expect(await press(page, 'Enter')).toBe('Cookie choices');
  expect(await press(page, 'Shift+Tab')).toBe('Cookie settings');
});

test('Enter on a radio of the dialog saves, as in any form', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
  await tabTo(page, 'Customise cookies');
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeVisible();
  await tabTo(page, 'marketing=no');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  expect(await readChoices(page)).toBe('preferences.0~analytics.0~marketing.1');
});

test('after openPreferences() from a script, with nothing focused, hiding the confirmation leaves the focus before the skip link, not on the body (A2, I11)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, REFUSED);
  await page.goto(site.url('/'));
  await (
    await findConsent(page)
  ).evaluate((consent) => consent.openPreferences());
  await tabTo(page, 'Save my choices');
  await page.keyboard.press('Enter');
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await tabTo(page, 'Hide cookie message');
  expect(await press(page, 'Enter')).not.toBe('body');
  expect(await press(page, 'Tab')).toBe(SKIP);
});

test('the preferences page by keyboard alone: choose, save, clear, the focus always on the message (A2, I21)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await expect(findButton(page, 'Save my choices')).toBeVisible();
  expect(await press(page, 'Tab')).toBe(SKIP);
  await tabTo(page, 'preferences=no');
  expect(await press(page, 'ArrowUp')).toBe('preferences=yes');
  await tabTo(page, 'Save my choices');
  expect(await press(page, 'Enter')).toMatch(/^Success/);
  expect(await readChoices(page)).toBe('preferences.1~analytics.0~marketing.0');
  expect(await press(page, 'Tab')).toBe('preferences=yes');
  await tabTo(page, 'Clear my choices');
  expect(await press(page, 'Space')).toMatch(/^SuccessYour choices have been/);
  expect(await readChoices(page)).toBeUndefined();
  await tabTo(page, 'Cookie choices');
});
