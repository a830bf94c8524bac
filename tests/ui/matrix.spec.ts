import { expect, type Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { findSurfaces } from '../support/bilingual.ts';
import { designs, openers } from '../support/designs.ts';
import { test } from '../support/example-site.ts';
import { looks, sizes } from '../support/screens.ts';

const languages = ['en', 'cy'] as const;

const matrix = Object.entries(designs).flatMap(([design, paths]) =>
  languages.flatMap((language) =>
    [true, false].flatMap((hasScripts) =>
      Object.entries(looks).map(([mode, media]) => ({
        title: `${design}, ${language}, ${mode}, ${hasScripts ? 'with' : 'without'} scripts`,
        paths: paths[language],
        ...{ language, hasScripts, media },
      })),
    ),
  ),
);

/** Tells of what is wider than the window, so that it would have to be scrolled sideways. */
function readOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
}

/** Expects that axe finds nothing in the page as it stands, at any size, and that it needs no scrolling sideways. */
async function expectNoFault(page: Page, state: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const at = `${state}, ${size.width}×${size.height}`;
    expect(await audit(page), at).toEqual([]);
    expect(await readOverflow(page), at).toBe(0);
  }
}

for (const { title, paths, language, hasScripts, media } of matrix)
  test(`axe finds nothing in banner, failure, either confirmation, dialog, disclosures, preferences, saved and cleared, at 1280×800 and 320×256: ${title} (A1, A4, A6, A15 to A17, A22, A24, A27)`, async ({
    context,
    example,
    page,
  }) => {
    const { banner, dialog, form, message, button } = findSurfaces(
      page,
      language,
    );
    const home = example.url(paths.home);
    await page.emulateMedia(media);
    // The audit needs JavaScript itself; without scripts, none of the site's arrives.
    if (!hasScripts) await page.route(/\.js/, (route) => route.abort());

    await page.goto(`${home}?saving=fails`);
    await expect(banner).toBeVisible();
    await expectNoFault(page, 'banner');
    await button('accept').click();
    await expect(message).toBeVisible();
    await expect(button('accept')).toBeVisible();
    await expectNoFault(page, 'failure');

    if (hasScripts) {
      await page.getByRole('link', { name: openers[language] }).click();
      await expect(dialog).toBeVisible();
      await expectNoFault(page, 'dialog');
      for (const summary of await dialog.locator('summary').all())
        await summary.click();
      await expect(dialog.getByRole('table')).toHaveCount(4);
      await expectNoFault(page, 'disclosures');
      await button('save').click();
      await expect(dialog.getByRole('alert')).toBeFocused();
      await expectNoFault(page, 'failure of the dialog');
    }

    for (const answer of ['accept', 'reject'] as const) {
      await context.clearCookies();
      await page.goto(home);
      await button(answer).click();
      await expect(button('hide')).toBeVisible();
      await expect(message).toBeVisible();
      await expectNoFault(page, answer);
    }

    await page.goto(example.url(paths.preferences));
    await expect(form).toBeVisible();
    await expectNoFault(page, 'preferences');
    for (const key of ['save', 'clear'] as const) {
      await button(key).click();
      await expect(message).toBeVisible();
      await expectNoFault(page, key);
    }
  });
