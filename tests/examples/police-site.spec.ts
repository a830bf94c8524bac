import { expect } from '@playwright/test';
import { readStored, test } from '../support/example-site.ts';
import { sayOnExample } from '../support/example-words.ts';
import {
  NEWS,
  click,
  expectNoTracking,
  expectRemembered,
  usePreferences,
  view,
} from '../support/example-visit.ts';
import { openReady } from '../support/open-ready.ts';
import {
  findBanner,
  findButton,
  findDialog,
  findRadio,
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

const TRACKER = ['_sp_id.*', '_sp_ses.*'];

test('accept: the collector receives the views and clicks from then on, preferences are remembered, and the campaign shows', async ({
  example,
  page,
  visit,
}) => {
  await openReady(page, example.url(NEWS));
  await expect(findBanner(page)).toBeVisible();
  await usePreferences(page);
  expect(await readStored(page)).toEqual([]);
  expectNoTracking(visit);
  expect(await example.collected()).toEqual([]);

  await findButton(page, say('Accept additional cookies')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect.poll(example.collected).toEqual([view(NEWS)]);
  await expect(
    page.getByRole('complementary', { name: sayOnExample('Stay safe') }),
  ).toBeVisible();
  await page
    .getByRole('link', { name: sayOnExample('How to spot a scam call') })
    .click();
  await expect(page).toHaveURL(/phone-scams#spot$/);
  await expect(findBanner(page)).toHaveCount(0);
  await expect
    .poll(example.collected)
    .toEqual([
      view(NEWS),
      click(NEWS, '/advice/phone-scams'),
      view('/advice/phone-scams'),
    ]);
  await expectRemembered(page, true);
  await expect
    .poll(() => readStored(page))
    .toEqual(
      expect.arrayContaining([
        ...TRACKER,
        'beta_notice',
        'campaign_seen',
        'cookie-consent',
        'text_size',
      ]),
    );
});

test('reject: the collector receives nothing, nothing but the answer is stored, and the site works', async ({
  example,
  page,
  visit,
}) => {
  await openReady(page, example.url(NEWS));
  await findButton(page, say('Reject additional cookies')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await usePreferences(page);
  await page
    .getByRole('link', { name: sayOnExample('How to report a call') })
    .click();
  await expect(page).toHaveURL(/phone-scams#report$/);
  await expectRemembered(page, false);
  await expect(findBanner(page)).toHaveCount(0);
  await expect(
    page.getByRole('complementary', { name: sayOnExample('Stay safe') }),
  ).toHaveCount(0);
  expect(await readStored(page)).toEqual(['cookie-consent']);
  expectNoTracking(visit);
  expect(await example.collected()).toEqual([]);
});

test('customise: with analytics alone, the collector receives everything and no preference is remembered', async ({
  example,
  page,
  visit,
}) => {
  await openReady(page, example.url('/'));
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await findRadio(
    findDialog(page),
    sayOnExample('Analytics cookies'),
    true,
  ).check();
  await findButton(findDialog(page), say('Save my choices')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect.poll(example.collected).toEqual([view('/')]);
  await usePreferences(page);
  await page
    .getByRole('navigation', { name: sayOnExample('Main menu') })
    .getByRole('link', { name: sayOnExample('Advice') })
    .click();
  await expect
    .poll(example.collected)
    .toEqual([
      view('/'),
      click('/', '/advice/phone-scams'),
      view('/advice/phone-scams'),
    ]);
  await expectRemembered(page, false);
  const stored = await readStored(page);
  expect(stored).toEqual(
    expect.arrayContaining(['cookie-consent', ...TRACKER]),
  );
  expect(
    stored.filter((name) => /text_size|beta_notice|campaign/.test(name)),
  ).toEqual([]);
  expect(visit.requests).not.toContain('GET /campaign.js');
});
