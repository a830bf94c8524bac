import type { Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { blockWrites } from '../support/block-writes.ts';
import { expect, test } from '../support/site.ts';

const languages = ['en', 'cy'] as const;

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];

// A site that knows both, with colours of its own, since axe does not know the browser's.
const css =
  'html { color-scheme: light dark; background: light-dark(#fff, #111); color: light-dark(#111, #eee) } body > :not(.by-consent) a:not(.by-consent-link) { color: light-dark(#003, #cdf) }';

/** Tells of what is wider than the window, so that it would have to be scrolled sideways. */
function readOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
}

/** Expects that axe finds nothing in the page as it stands, and that it needs no scrolling sideways. */
async function expectNoFault(page: Page, state: string): Promise<void> {
  expect(await audit(page), state).toEqual([]);
  expect(await readOverflow(page), state).toBe(0);
}

for (const language of languages)
  for (const [mode, media] of Object.entries(modes))
    for (const size of sizes)
      test.describe(`${language}, ${mode}, ${size.width}×${size.height}`, () => {
        test.beforeEach(async ({ page, site }) => {
          addLanguage(site, language, { css });
          await page.setViewportSize(size);
          await page.emulateMedia(media);
        });

        test('axe finds nothing in the banner that asks, that fails, and that confirms either answer (A1, A4, A6, A15 to A17, A24)', async ({
          context,
          page,
          site,
        }) => {
          const { banner, message, button } = findSurfaces(page, language);
          const home = site.url(paths[language].home);
          await page.goto(home);
          await expect(banner).toBeVisible();
          await expectNoFault(page, 'question');
          await blockWrites(page);
          await button('accept').click();
          await expect(message).toBeFocused();
          await expectNoFault(page, 'technical problem');
          for (const answer of ['accept', 'reject'] as const) {
            await context.clearCookies();
            await page.goto(home);
            await button(answer).click();
            await expect(message).toBeFocused();
            await expectNoFault(page, answer);
          }
        });

        test('axe finds nothing in the dialog, with what is stored open or not, nor on the preferences page before and after saving (A1, A4, A6, A15 to A17, A24, A27)', async ({
          page,
          site,
        }) => {
          const { dialog, form, message, button } = findSurfaces(
            page,
            language,
          );
          await page.goto(site.url(paths[language].home));
          await page.getByRole('link', { name: 'Settings' }).click();
          await expect(dialog).toBeVisible();
          await expectNoFault(page, 'dialog');
          for (const summary of await dialog.locator('summary').all())
            await summary.click();
          await expect(dialog.getByRole('table')).toHaveCount(2);
          await expectNoFault(page, 'disclosures');
          await page.goto(site.url(paths[language].preferences));
          await expect(form).toBeVisible();
          await expectNoFault(page, 'preferences');
          await button('save').click();
          await expect(message).toBeFocused();
          await expectNoFault(page, 'saved');
        });
      });
