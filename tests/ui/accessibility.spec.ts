import type { Locator, Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { sizes } from '../support/screens.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  findBanner,
  findButton,
  findDialog,
} from '../support/surfaces.ts';
import { projectLanguage, say } from '../support/words.ts';

async function openDialog(page: Page): Promise<Locator> {
  await expect(findBanner(page)).toBeVisible();
  await findButton(page, 'Cookie choices').click();
  const dialog = findDialog(page);
  await expect(dialog).toBeVisible();
  return dialog;
}

async function openDisclosures(surface: Locator): Promise<void> {
  for (const summary of await surface.locator('summary').all())
    await summary.click();
  await expect(surface.getByRole('table')).toHaveCount(2);
}

/** Says by how much the page and what stands in it are wider than the window. */
function readOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    const { scrollingElement: root } = document;
    if (root && root.scrollWidth > innerWidth)
      wide.push(`page ${root.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      '.by-consent, .by-consent *',
    ))
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible'
      )
        wide.push(`${element.className} ${element.scrollWidth}`);
      else if (element.getBoundingClientRect().right > innerWidth + 1)
        wide.push(`${element.tagName} ${element.className}`);
    return wide;
  });
}

for (const size of sizes) {
  const at = `at ${size.width}×${size.height}`;
  test.describe(at, () => {
    test.use({ viewport: size });

    test(`axe finds nothing in the dialog, nor with all disclosures open, ${at} (A1, A4, A16, A27)`, async ({
      page,
      site,
    }) => {
      addPage(site, '/');
      await page.goto(site.url('/'));
      const dialog = await openDialog(page);
      expect(await audit(page)).toEqual([]);
      await openDisclosures(dialog);
      expect(await audit(page)).toEqual([]);
      expect(await readOverflow(page)).toEqual([]);
    });

    test(`axe finds nothing in the dialog that tells of a failure, ${at} (A21, A22)`, async ({
      blockedCookies,
      site,
    }) => {
      addPage(site, '/');
      const page = await blockedCookies.newPage();
      await page.setViewportSize(size);
      await page.goto(site.url('/'));
      const dialog = await openDialog(page);
      await findButton(dialog, say('Save my choices')).click();
      await expect(dialog.getByRole('alert')).toBeFocused();
      expect(await audit(page)).toEqual([]);
      expect(await readOverflow(page)).toEqual([]);
    });

    test(`axe finds nothing on the preferences page before and after saving, ${at} (A1, A4, A16)`, async ({
      page,
      site,
    }) => {
      addPage(site, '/');
      addPreferencesPage(site);
      await page.goto(site.url('/'));
      await page.getByRole('link', { name: 'Cookies', exact: true }).click();
      await expect(findButton(page, say('Save my choices'))).toBeVisible();
      expect(await audit(page)).toEqual([]);
      await openDisclosures(page.getByRole('main'));
      await findButton(page, say('Save my choices')).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await audit(page)).toEqual([]);
      expect(await readOverflow(page)).toEqual([]);
    });

    test(`every control of the dialog is reached by Tab and then in view, uncovered and outlined, ${at} (A6, A13, A14)`, async ({
      page,
      site,
    }) => {
      addPage(site, '/');
      await page.goto(site.url('/'));
      await openDialog(page);
      const seen = new Set<string>();
      for (let step = 0; step < 14; step++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const own = document.activeElement;
          if (!own?.closest('dialog') || own.tagName === 'DIALOG') return;
          const { left, right, top, bottom } = own.getBoundingClientRect();
          const hit = document.elementFromPoint(
            (left + right) / 2,
            (top + bottom) / 2,
          );
          return {
            name: own instanceof HTMLInputElement ? own.name : own.textContent,
            isWhole:
              left >= 0 &&
              right <= innerWidth &&
              top >= 0 &&
              bottom <= innerHeight,
            isUncovered: own === hit || own.contains(hit),
            outline: getComputedStyle(own).outlineStyle,
          };
        });
        if (!focus) continue;
        expect(focus).toMatchObject({
          isWhole: true,
          isUncovered: true,
          outline: 'solid',
        });
        seen.add(focus.name);
      }
      const expected = [
        say('Accept all additional cookies'),
        say('Analytics cookies: what is stored'),
        say('Close'),
        say('Preference cookies: what is stored'),
        say('Reject all additional cookies'),
        say('Save my choices'),
        'analytics',
        'marketing',
        'preferences',
      ];
      expect([...seen].sort()).toEqual(expected.sort());
    });
  });
}

test('buttons, radios and summaries are at least 44 px high (A16)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  const dialog = await openDialog(page);
  const heights = await dialog
    .locator('button, label, summary')
    .evaluateAll((controls) =>
      controls.map((control) => control.getBoundingClientRect().height),
    );
  expect(heights).toHaveLength(12);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('the dialog says which language its texts are in (A17)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await expect(await openDialog(page)).toHaveAttribute(
    'lang',
    projectLanguage(),
  );
});
