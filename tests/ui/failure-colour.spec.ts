import { expect } from '@playwright/test';
import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { blockWrites } from '../support/block-writes.ts';
import { contrastOf } from '../support/contrast.ts';
import { designs } from '../support/designs.ts';
import { test } from '../support/example-site.ts';
import { projectLanguage } from '../support/words.ts';

const colours = {
  light: { failure: 'rgb(156, 28, 28)', surface: 'rgb(255, 255, 255)' },
  dark: { failure: 'rgb(255, 184, 178)', surface: 'rgb(15, 23, 42)' },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  const { failure, surface } = colours[colorScheme];

  test(`a failure has its colour on a site that colours its own elements, ${colorScheme} (A3, A4)`, async ({
    page,
    site,
  }) => {
    const css = 'section, article, p { color: #222 }';
    addLanguage(site, projectLanguage(), { css });
    await page.emulateMedia({ colorScheme });
    const { message, button } = findSurfaces(page, projectLanguage());
    await page.goto(site.url(paths[projectLanguage()].home));
    await blockWrites(page);
    await button('accept').click();
    await expect(message).toHaveCSS('color', failure);
    await expect(message).toHaveCSS('background-color', surface);
    expect(contrastOf(failure, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test(`a failure has its colour where no script runs, ${colorScheme} (A3, A4)`, async ({
    example,
    page,
  }) => {
    await page.route(/\.js/, (route) => route.abort());
    await page.emulateMedia({ colorScheme });
    const { message, button } = findSurfaces(page, projectLanguage());
    const { home } = designs['the default design'][projectLanguage()];
    await page.goto(example.url(`${home}?saving=fails`));
    await button('accept').click();
    await expect(message).toHaveCSS('color', failure);
    await expect(message).toHaveCSS('background-color', surface);
  });
}

test('without scripts, in dark, the headings of the preferences have the colour of its text, whatever the site colours its own (A4)', async ({
  example,
  page,
}) => {
  await page.route(/\.js/, (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(
    example.url(designs['the default design'][projectLanguage()].preferences),
  );
  const { form } = findSurfaces(page, projectLanguage());
  const headings = await form.getByRole('heading').all();
  expect(headings.length).toBeGreaterThan(1);
  for (const heading of headings)
    await expect(heading).toHaveCSS('color', 'rgb(238, 242, 250)');
});
