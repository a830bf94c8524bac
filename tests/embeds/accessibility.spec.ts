import type { Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import { blockWrites } from '../support/block-writes.ts';
import { embedConfig, serveEmbeds } from '../support/embeds.ts';
import { looks, sizes } from '../support/screens.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore } from '../support/surfaces.ts';
import { say } from '../support/words.ts';

async function open(page: Page, site: Parameters<typeof addPage>[0]) {
  serveEmbeds(site);
  addPage(site, '/', {
    config: embedConfig,
    head: `<meta name="color-scheme" content="light dark">
      <style>html { background: Canvas } iframe { inline-size: 100%; aspect-ratio: 16 / 9 }</style>
`,
    main: `<h2>Appeal</h2>
      <iframe data-consent="marketing/beamreel" data-src="/embed/frame" title="Appeal"></iframe>
      <h3>Post</h3>
      <template data-consent="marketing/tidemap" data-consent-placeholder><p>Map</p></template>`,
  });
  await answerBefore(
    page.context(),
    site,
    'preferences.0~analytics.0~marketing.0',
  );
  await page.goto(site.url('/'));
  const placeholders = page.locator('.by-consent-placeholder');
  await expect(placeholders).toHaveCount(2);
  return placeholders;
}

for (const size of sizes)
  for (const [name, look] of Object.entries(looks))
    test(`axe finds nothing in placeholders: ${name}, ${size.width} px (A1, A4, A6, A16)`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia(look);
      const placeholders = await open(page, site);
      expect(await audit(page)).toEqual([]);
      await blockWrites(page);
      await placeholders.last().getByRole('button').last().click();
      await expect(placeholders.getByRole('alert')).toBeFocused();
      expect(await audit(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(overflow).toBe(0);
    });

test('buttons and links are at least 44 px high, and every one comes into view, uncovered and outlined, when it is reached (A13, A14, A16)', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const placeholders = await open(page, site);
  const controls = placeholders.locator('button, a');
  await expect(controls).toHaveCount(6);
  for (const control of await controls.all()) {
    await control.press('Shift');
    const { height, isUncovered, outline } = await control.evaluate((own) => {
      const { left, right, top, bottom } = own.getBoundingClientRect();
      const hit = document.elementFromPoint(
        (left + right) / 2,
        (top + bottom) / 2,
      );
      return {
        height: bottom - top,
        isUncovered: own.contains(hit),
        outline: getComputedStyle(own).outlineStyle,
      };
    });
    expect(height).toBeGreaterThanOrEqual(44);
    expect(isUncovered).toBe(true);
    expect(outline).toBe('solid');
  }
});

test('in forced colours a placeholder has an edge', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const placeholders = await open(page, site);
  await expect(placeholders.first()).toHaveCSS('border-style', 'solid');
});

test('what assistive technology finds in the place of a frame is a group with a name, two buttons and a link, and no empty frame (A1)', async ({
  page,
  site,
}) => {
  await open(page, site);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Appeal" [level=2]
    - group "${say('Content from Beamreel')}":
      - paragraph: ${say('Content from Beamreel')}
      - paragraph: ${say('This content comes from Beamreel. If you load it, Beamreel may store cookies and can see that you visited this page.')}
      - button "${say('Show this once')}"
      - button "${say('Always allow Beamreel')}"
      - link "${say('Cookie settings')}"
    - heading "Post" [level=3]
    - group "${say('Content from Tidemap')}"
  `);
  await expect(page.getByRole('main').locator('iframe:visible')).toHaveCount(0);
});

test('placeholders are not printed (I27)', async ({ page, site }) => {
  const placeholders = await open(page, site);
  await page.emulateMedia({ media: 'print' });
  for (const placeholder of await placeholders.all())
    await expect(placeholder).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(placeholders.first()).toBeVisible();
});

test('with the dialog and its styles on the page as well, both keep their looks', async ({
  page,
  site,
}) => {
  const placeholders = await open(page, site);
  const padding = await placeholders
    .first()
    .evaluate((node) => getComputedStyle(node).padding);
  await page.getByRole('button', { name: 'Cookie choices' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(placeholders.first()).toHaveCSS('padding', padding);
  const box = await dialog.boundingBox();
  // Sheets that come later must not change it either.
  await page.evaluate(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].reverse();
  });
  expect((await dialog.boundingBox())?.width).toBe(box?.width);
});
