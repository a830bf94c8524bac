import { findBanner } from './support/banner.ts';
import { readBuiltFile } from './support/built-files.ts';
import { consentEvents, pageErrors } from './support/page-observers.ts';
import type { Site } from './support/create-site.ts';
import { expect, test } from './support/site.ts';
import { findButton, findDialog } from './support/surfaces.ts';
import { projectLanguage, say } from './support/words.ts';
import { readBlocks } from './package/code-blocks.ts';

/** The README's own page in the language of the project, with the library's folder where the README has it copied. */
async function serveQuickStart(site: Site): Promise<void> {
  const [html = '', ...others] = await readBlocks('README.md', 'html');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  const page = html.replace('lang="en"', `lang="${projectLanguage()}"`);
  site.page('/', page);
  const form = others.find((block) => block.includes('consent-preferences'));
  site.page(
    '/cookies',
    page.replace('<h1>', () => `${form ?? ''}<h1>`),
  );
  for (const name of [
    'by-consent.js',
    'by-consent-ui.js',
    'by-consent-settings.js',
    'by-consent-cy.js',
  ]) {
    const file = await readBuiltFile(`/${name}`);
    site.file(`/by-consent/${name}`, file);
    // As on a site that has copied the files to one place only.
    site.file(`/${name}`, { status: 404 });
  }
}

test.describe('the static page of the README', () => {
  test.beforeEach(async ({ site }) => {
    await serveQuickStart(site);
  });

  test('asks, and runs what is held once it is accepted, then and on the next page', async ({
    page,
    site,
  }) => {
    const errors = pageErrors(page);
    const events = await consentEvents(page);
    await page.goto(site.url('/'));
    const { region: banner, accept } = findBanner(page);
    await expect(banner).toBeVisible();
    await expect(page.locator('output')).toHaveText('not allowed');

    await accept.click();
    await expect(page.locator('output')).toHaveText('allowed');

    await page.reload();
    await expect(page.locator('output')).toHaveText('allowed');
    await expect(banner).toHaveCount(0);
    expect(errors).toEqual([]);
    expect((await events()).map(({ name }) => name)).not.toContain(
      'consent:error',
    );
  });

  test('runs nothing once it is rejected, and opens the settings from its link', async ({
    page,
    site,
  }) => {
    await page.goto(site.url('/'));
    await findBanner(page).reject.click();
    await page.reload();
    await expect(page.locator('output')).toHaveText('not allowed');
    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await expect(findDialog(page)).toBeVisible();
  });

  test('has its preferences page with one more element', async ({
    page,
    site,
  }) => {
    await page.goto(site.url('/cookies'));
    await page
      .getByRole('radio', { name: say('Allow these cookies'), exact: true })
      .check();
    await findButton(page, say('Save my choices')).click();
    await expect(page.locator('output')).toHaveText('allowed');
  });
});
