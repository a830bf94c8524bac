import type { Locator } from '@playwright/test';
import {
  addLanguage,
  bilingualConfig,
  findSurfaces,
  paths,
} from '../support/bilingual.ts';
import { audit } from '../support/audit.ts';
import { contrastOf } from '../support/contrast.ts';
import { expect, test } from '../support/site.ts';
import { projectLanguage } from '../support/words.ts';

const own = `
html { background: #fff; color: #111 }
.ds-button { background: rgb(0, 80, 60); color: #fff; border: 2px solid #000; min-height: 44px; padding: 8px 16px; font: inherit }
.ds-heading { font-size: 30px; color: rgb(60, 0, 60) }`;

test("classes of a design system stand in the place of the library's, part by part; the rest keeps its own", async ({
  page,
  site,
}) => {
  const classNames = {
    button: 'ds-button',
    heading: 'ds-heading ds-heading--m',
  };
  const config = { ...bilingualConfig, classNames };
  addLanguage(site, projectLanguage(), { config, css: own });
  const { banner, dialog, form, button } = findSurfaces(
    page,
    projectLanguage(),
  );
  await page.goto(site.url(paths[projectLanguage()].home));
  const heading = banner.getByRole('heading');
  await expect(heading).toHaveClass('ds-heading ds-heading--m');
  await expect(heading).toHaveCSS('font-size', '30px');
  for (const key of ['accept', 'reject'] as const) {
    await expect(button(key)).toHaveClass('ds-button');
    await expect(button(key)).toHaveCSS('background-color', 'rgb(0, 80, 60)');
  }
  await expect(banner).toHaveClass('by-consent by-consent-banner');
  await expect(banner.getByRole('link').first()).toHaveClass('by-consent-link');
  expect(await audit(page)).toEqual([]);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveClass(
    'ds-heading ds-heading--m',
  );
  for (const each of await dialog.getByRole('button').all())
    await expect(each).toContainClass('ds-button');
  expect(await audit(page)).toEqual([]);
  await page.goto(site.url(paths[projectLanguage()].preferences));
  for (const each of await form.getByRole('button').all()) {
    await expect(each).toContainClass('ds-button');
    await expect(each).not.toContainClass('by-consent-button');
  }
  await expect(form.getByRole('group').first()).toHaveClass(
    'by-consent-category',
  );
  expect(await audit(page)).toEqual([]);
});

test("with a style sheet of its own the site gets none of the library's", async ({
  page,
  site,
}) => {
  site.file('/styles/consent.css', {
    type: 'text/css',
    body: '.by-consent [hidden] { display: none } .by-consent-banner { background: rgb(1, 2, 3); color: rgb(254, 254, 254) }',
  });
  const config = { ...bilingualConfig, stylesheet: '/styles/consent.css' };
  addLanguage(site, projectLanguage(), { config, css: own });
  const { banner, button, message } = findSurfaces(page, projectLanguage());
  await page.goto(site.url(paths[projectLanguage()].home));
  await expect(banner).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(banner.getByRole('heading')).toHaveCSS(
    'color',
    'rgb(254, 254, 254)',
  );
  expect(
    await page.evaluate(() =>
      getComputedStyle(
        document.getElementById('js-consent-banner') ?? document.body,
      ).getPropertyValue('--by-consent-accent'),
    ),
  ).toBe('');
  await expect(button('hide')).toBeHidden();
  await button('accept').click();
  await expect(message).toBeFocused();
  await expect(button('accept')).toBeHidden();
});

const grounds = { light: 'rgb(242, 245, 250)', dark: 'rgb(24, 35, 63)' };

for (const [wanted, preferred] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test(`data-consent-theme="${wanted}" counts where the visitor's system prefers ${preferred}, and may change on the page`, async ({
    page,
    site,
  }) => {
    addLanguage(site, projectLanguage(), { css: own });
    await page.emulateMedia({ colorScheme: preferred });
    const { banner } = findSurfaces(page, projectLanguage());
    await page.goto(site.url(paths[projectLanguage()].home));
    await expect(banner).toHaveCSS('background-color', grounds[preferred]);
    await page.evaluate((theme) => {
      document.documentElement.dataset['consentTheme'] = theme;
    }, wanted);
    await expect(banner).toHaveCSS('background-color', grounds[wanted]);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: 'Settings' }).click();
    expect(await audit(page)).toEqual([]);
  });

/** Tells the least contrast of any text in a surface with the ground behind it. */
async function readLeastContrast(surface: Locator): Promise<number> {
  const pairs = await surface.evaluate((root) => {
    const found: [text: string, ground: string][] = [];
    for (const element of root.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
      );
      if (!hasText || !element.checkVisibility()) continue;
      let behind: Element | null = element;
      let ground = 'rgba(0, 0, 0, 0)';
      while (behind && ground === 'rgba(0, 0, 0, 0)') {
        ground = getComputedStyle(behind).backgroundColor;
        behind = behind.parentElement;
      }
      found.push([getComputedStyle(element).color, ground]);
    }
    return found;
  });
  expect(pairs.length).toBeGreaterThan(5);
  return Math.min(...pairs.map(([text, ground]) => contrastOf(text, ground)));
}

test('in dark, on a site whose own rules colour paragraphs, links, headings and labels darkly, all text has 4.5 to 1 (A4)', async ({
  page,
  site,
}) => {
  const css = `html { background: #fff; color: #111 }
p, li, label, legend, summary, td, th, span, strong { color: #222 } h1, h2, h3 { color: #100030 } a { color: #00309c } a:visited { color: #4c2c92 }`;
  addLanguage(site, projectLanguage(), { css });
  await page.emulateMedia({ colorScheme: 'dark' });
  const { banner, dialog, message, button } = findSurfaces(
    page,
    projectLanguage(),
  );
  await page.goto(site.url(paths[projectLanguage()].home));
  await expect(banner).toBeVisible();
  expect(await readLeastContrast(banner)).toBeGreaterThanOrEqual(4.5);
  await page.getByRole('link', { name: 'Settings' }).click();
  for (const summary of await dialog.locator('summary').all())
    await summary.click();
  expect(await readLeastContrast(dialog)).toBeGreaterThanOrEqual(4.5);
  await button('save').click();
  await expect(message).toBeFocused();
  expect(await audit(page)).toEqual([]);
});
