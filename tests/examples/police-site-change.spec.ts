import { expect } from '@playwright/test';
import { readStored, test } from '../support/example-site.ts';
import {
  NEWS,
  click,
  expectNoTracking,
  expectRemembered,
  usePreferences,
  view,
} from '../support/example-visit.ts';
import { findBanner, findButton, findRadio } from '../support/surfaces.ts';

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
  ).toHaveCount(6);
  await page.goto(example.url(`/cy${NEWS}`));
  await expect
    .poll(example.collected)
    .toEqual([view('/'), view('/cy/cookies'), view(`/cy${NEWS}`)]);
  await expect(page.locator('#js-consent-banner')).toHaveCount(0);
});
