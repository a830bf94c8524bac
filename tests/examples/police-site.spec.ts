import { expect, type Page } from '@playwright/test';
import { readStored, test, type Visit } from '../support/example-site.ts';
import {
  findBanner,
  findButton,
  findDialog,
  findRadio,
} from '../support/surfaces.ts';

const NEWS = '/news/operation-amberwick';
const TRACKER = ['_sp_id.*', '_sp_ses.*'];
const view = (page: string) => ({ type: 'page_view', page });
const click = (page: string, target: string) => ({
  type: 'link_click',
  page,
  target,
});

/** Changes the text size and hides the beta notice, and says whether the next page remembers them. */
async function usePreferences(page: Page): Promise<void> {
  await findButton(page, 'Larger').click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-text-size',
    'larger',
  );
  await findButton(page, 'Hide beta notice').click();
  await expect(page.getByRole('region', { name: 'Beta notice' })).toBeHidden();
}

async function expectRemembered(page: Page, isSo: boolean): Promise<void> {
  await expect(findButton(page, 'Larger')).toHaveAttribute(
    'aria-pressed',
    String(isSo),
  );
  await expect(page.getByRole('region', { name: 'Beta notice' })).toHaveCount(
    isSo ? 0 : 1,
  );
}

/** That nothing of the tool was asked for, let alone sent. */
function expectNoTracking({ requests }: Visit, from = 0): void {
  expect(
    requests
      .slice(from)
      .filter((request) => /snowplow|analytics\.js|\/i$/.test(request)),
  ).toEqual([]);
}

test('accept: the collector receives the views and clicks from then on, preferences are remembered, and the campaign shows', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(NEWS));
  await expect(findBanner(page)).toBeVisible();
  await usePreferences(page);
  expect(await readStored(page)).toEqual([]);
  expectNoTracking(visit);
  expect(await example.collected()).toEqual([]);

  await findButton(page, 'Accept additional cookies').click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect.poll(example.collected).toEqual([view(NEWS)]);
  await expect(
    page.getByRole('complementary', { name: 'Stay safe' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'How to spot a scam call' }).click();
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
  await page.goto(example.url(NEWS));
  await findButton(page, 'Reject additional cookies').click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await usePreferences(page);
  await page.getByRole('link', { name: 'How to report a call' }).click();
  await expect(page).toHaveURL(/phone-scams#report$/);
  await expectRemembered(page, false);
  await expect(findBanner(page)).toHaveCount(0);
  await expect(
    page.getByRole('complementary', { name: 'Stay safe' }),
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
  await page.goto(example.url('/'));
  await page.getByRole('link', { name: 'Customise cookies' }).click();
  await findRadio(findDialog(page), 'Analytics cookies', true).check();
  await findButton(findDialog(page), 'Save my choices').click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await expect.poll(example.collected).toEqual([view('/')]);
  await usePreferences(page);
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'Advice' })
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

test('change on the cookies page: what was sent stops in the same page, and its cookies and storage are gone', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url('/'));
  await findButton(page, 'Accept additional cookies').click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Cookies', exact: true })
    .click();
  const before = [view('/'), click('/', '/cookies'), view('/cookies')];
  await expect.poll(example.collected).toEqual(before);
  await findButton(page, 'Larger').click();

  await findRadio(page, 'Analytics cookies', false).check();
  await findRadio(page, 'Marketing cookies', false).check();
  await findButton(page, 'Save my choices').click();
  await expect(page.getByRole('alert')).toBeFocused();
  const from = visit.requests.length;
  await expect
    .poll(() => readStored(page))
    .toEqual(['cookie-consent', 'text_size']);
  await page
    .getByRole('link', { name: 'Go back to the page you were looking at' })
    .click();
  await expect(page).toHaveURL(example.url('/'));
  await expect(findButton(page, 'Larger')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page
    .getByRole('navigation', { name: 'Main menu' })
    .getByRole('link', { name: 'News' })
    .click();
  await expect(page).toHaveURL(example.url(NEWS));
  expectNoTracking(visit, from);
  expect(await example.collected()).toEqual(before);
  expect(await readStored(page)).toEqual(['cookie-consent', 'text_size']);
});

test('clear: everything that was stored is gone, the collector receives nothing more, and the banner asks again', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url('/'));
  await findButton(page, 'Accept additional cookies').click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await usePreferences(page);
  await page.goto(example.url('/cookies'));
  await expect.poll(example.collected).toEqual([view('/'), view('/cookies')]);
  await expectRemembered(page, true);
  await findButton(page, 'Clear my choices').click();
  await expect(page.getByRole('alert')).toContainText('have been cleared');
  const from = visit.requests.length;
  await expect.poll(() => readStored(page)).toEqual([]);
  await page.goto(example.url(NEWS));
  await expect(findBanner(page)).toBeVisible();
  await expectRemembered(page, false);
  expectNoTracking(visit, from);
  expect(await example.collected()).toEqual([view('/'), view('/cookies')]);
  expect(await readStored(page)).toEqual([]);
});

test('the Welsh pages ask as well, and an answer given in English holds on them (promise 8)', async ({
  example,
  page,
  visit,
}) => {
  await page.goto(example.url(`/cy${NEWS}`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page.locator('#js-consent-banner')).toBeVisible();
  expectNoTracking(visit);
  await page.goto(example.url('/'));
  await findButton(page, 'Accept additional cookies').click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await page.goto(example.url('/cy/cookies'));
  await expect(
    page.locator('[data-consent-preferences] input[value=yes]:checked'),
  ).toHaveCount(3);
  await page.goto(example.url(`/cy${NEWS}`));
  await expect
    .poll(example.collected)
    .toEqual([view('/'), view('/cy/cookies'), view(`/cy${NEWS}`)]);
  await expect(page.locator('#js-consent-banner')).toHaveCount(0);
});
