import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  findButton,
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

const BACK = 'Go back to the page you were looking at';

async function save(page: Page): Promise<void> {
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toContainText(say('Success'));
}

async function expectNoWayBack(page: Page): Promise<void> {
  await save(page);
  await expect(page.getByRole('link', { name: say(BACK) })).toHaveCount(0);
  expect(
    await page.getByRole('alert').evaluate((alert) => alert.textContent),
  ).not.toContain(say(BACK));
}

test('after Save a link leads back to the page of this site that the visitor came from, with its query (I21, I22)', async ({
  page,
  site,
}) => {
  addPage(site, '/news/one');
  addPreferencesPage(site);
  await page.goto(site.url('/news/one?part=2'));
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  await expect(page.getByRole('link', { name: say(BACK) })).toHaveCount(0);
  await save(page);
  const link = page.getByRole('link', { name: say(BACK) });
  await expect(link).toHaveAttribute('href', '/news/one?part=2');
  await link.click();
  await expect(page).toHaveURL(site.url('/news/one?part=2'));
});

test('no link leads back to another site (I22)', async ({ page, site }) => {
  site.page(
    '/elsewhere',
    `<!doctype html><meta name="referrer" content="unsafe-url"><a href="${site.url('/cookies')}">Cookies</a>`,
  );
  addPreferencesPage(site);
  for (const host of ['www.other.example', 'force.police.uk']) {
    await page.goto(site.url('/elsewhere', host));
    await page.getByRole('link', { name: 'Cookies' }).click();
    await expect(page).toHaveURL(site.url('/cookies'));
    expect(await page.evaluate(() => document.referrer)).toBe(
      site.url('/elsewhere', host),
    );
    await expectNoWayBack(page);
  }
});

test('no link leads back where the visitor came from nowhere (I22)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await expectNoWayBack(page);
});

test('no link leads back to the preferences page itself (I22)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies?again'));
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  expect(await page.evaluate(() => document.referrer)).toBe(
    site.url('/cookies?again'),
  );
  await expectNoWayBack(page);
});

test('a previous path of two slashes, which would lead to another site, gives no link (I22)', async ({
  page,
  site,
}) => {
  addPage(site, '/page');
  addPreferencesPage(site);
  await page.goto(site.url('//evil.example/page'));
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await expect(page).toHaveURL(site.url('/cookies'));
  expect(await page.evaluate(() => document.referrer)).toBe(
    site.url('//evil.example/page'),
  );
  await expectNoWayBack(page);
});
