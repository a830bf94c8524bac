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
import { findBanner, findButton, findRadio } from '../support/surfaces.ts';
import { projectLanguage, say } from '../support/words.ts';

test('change on the cookies page: what was sent stops in the same page, and its cookies and storage are gone', async ({
  example,
  page,
  visit,
}) => {
  await openReady(page, example.url('/'));
  await findButton(page, say('Accept additional cookies')).click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: sayOnExample('Cookies'), exact: true })
    .click();
  const before = [view('/'), click('/', '/cookies'), view('/cookies')];
  await expect.poll(example.collected).toEqual(before);
  await findButton(page, sayOnExample('Larger')).click();

  await findRadio(page, sayOnExample('Analytics cookies'), false).check();
  await findRadio(page, sayOnExample('Marketing cookies'), false).check();
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toBeFocused();
  const from = visit.requests.length;
  await expect
    .poll(() => readStored(page))
    .toEqual(['cookie-consent', 'text_size']);
  await page
    .getByRole('link', { name: say('Go back to the page you were looking at') })
    .click();
  await expect(page).toHaveURL(example.url('/'));
  await expect(findButton(page, sayOnExample('Larger'))).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page
    .getByRole('navigation', { name: sayOnExample('Main menu') })
    .getByRole('link', { name: sayOnExample('News') })
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
  await openReady(page, example.url('/'));
  await findButton(page, say('Accept additional cookies')).click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await usePreferences(page);
  await page.goto(example.url('/cookies'));
  await expect.poll(example.collected).toEqual([view('/'), view('/cookies')]);
  await expectRemembered(page, true);
  await findButton(page, say('Clear my choices')).click();
  await expect(page.getByRole('alert')).toContainText(
    say(
      'Your choices have been cleared. Cookies that need your permission are off.',
    ),
  );
  const from = visit.requests.length;
  await expect.poll(() => readStored(page)).toEqual([]);
  await page.goto(example.url(NEWS));
  await expect(findBanner(page)).toBeVisible();
  await expectRemembered(page, false);
  expectNoTracking(visit, from);
  expect(await example.collected()).toEqual([view('/'), view('/cookies')]);
  expect(await readStored(page)).toEqual([]);
});

test('the pages in the other language ask as well, and an answer given in this one holds on them (promise 8)', async ({
  example,
  page,
  visit,
}) => {
  const other = projectLanguage() === 'cy' ? 'en' : 'cy';
  await page.goto(example.url(NEWS, other));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  const banner = page.locator('#js-consent-banner');
  await expect(banner).toBeVisible();
  await expect(banner).toHaveAttribute('lang', other);
  expectNoTracking(visit);
  await openReady(page, example.url('/'));
  await findButton(page, say('Accept additional cookies')).click();
  await expect.poll(example.collected).toEqual([view('/')]);
  await page.goto(example.url('/cookies', other));
  await expect(
    page.locator('[data-consent-preferences] input[value=yes]:checked'),
  ).toHaveCount(6);
  await page.goto(example.url(NEWS, other));
  await expect
    .poll(example.collected)
    .toEqual([view('/'), view('/cookies', other), view(NEWS, other)]);
  await expect(banner).toHaveCount(0);
});
