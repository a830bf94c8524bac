import { expect } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { NEWS } from '../support/example-visit.ts';
import { test } from '../support/example-site.ts';
import { findButton } from '../support/surfaces.ts';
import { say } from '../support/words.ts';

test('without scripts axe finds nothing in the question, a confirmation, a failure, and the preferences page (A16)', async ({
  example,
  page,
}) => {
  // The audit needs JavaScript itself; none of the site's arrives.
  await page.route(/\.js/, (route) => route.abort());
  await page.goto(example.url(NEWS));
  expect(await audit(page)).toEqual([]);
  await findButton(page, say('Accept additional cookies')).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await audit(page)).toEqual([]);
  await page.goto(example.url('/cookies'));
  expect(await audit(page)).toEqual([]);
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await audit(page)).toEqual([]);
  await page.goto(example.url('/cookies?saving=fails'));
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await audit(page)).toEqual([]);
});
