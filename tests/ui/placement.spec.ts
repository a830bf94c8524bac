import type { Page } from '@playwright/test';
import { audit } from '../support/audit.ts';
import {
  addLanguage,
  bilingualConfig,
  findSurfaces,
  paths,
} from '../support/bilingual.ts';
import { expect, test } from '../support/site.ts';

const config = { ...bilingualConfig, placement: 'bottom' } as const;
const languages = ['en', 'cy'] as const;
const links = Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/page-${index}">Page ${index}</a></li>`,
);
const main = `<ul>${links.join('')}</ul>
<p><button type="button">Report</button></p>`;
/** The banner's controls, the links and the button, and a skip link, a field and a link that every page has. */
const STOPS = 4 + links.length + 1 + 3;
const css =
  'html { background: #fff; color: #111 } body { margin: 0 } li { line-height: 30px }';

interface Stop {
  readonly name: string;
  readonly isInBanner: boolean;
  /** Whether the point at its centre is its own: in the window, and covered by nothing. */
  readonly isSeen: boolean;
}

/** Presses a key, and tells what then has the focus. */
async function readStop(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const own = document.activeElement ?? document.body;
    const { left, right, top, bottom } = own.getBoundingClientRect();
    const hit = document.elementFromPoint(
      (left + right) / 2,
      (top + bottom) / 2,
    );
    return {
      name: own.textContent || own.id,
      isInBanner: !!own.closest('#js-consent-banner'),
      isSeen: own.contains(hit),
    };
  });
}

/** Tells where the banner's lower edge is, measured from that of the window. */
async function readGap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const banner = document.getElementById('js-consent-banner');
    return innerHeight - (banner?.getBoundingClientRect().bottom ?? NaN);
  });
}

for (const language of languages)
  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ page, site }) => {
      addLanguage(site, language, { config, css, main });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(site.url(paths[language].home));
      await expect(findSurfaces(page, language).banner).toBeVisible();
    });

    test('the banner stays at the lower edge however the page is scrolled, and so does the confirmation, until it is hidden (I2)', async ({
      page,
    }) => {
      const { banner, message, button } = findSurfaces(page, language);
      const paddingOf = () =>
        page.evaluate(() =>
          parseFloat(getComputedStyle(document.body).paddingBottom),
        );
      expect(await readGap(page)).toBeCloseTo(0);
      await page.evaluate(() => {
        scrollTo(0, 500);
      });
      expect(await readGap(page)).toBeCloseTo(0);
      const { height = 0 } = (await banner.boundingBox()) ?? {};
      expect(height * 3).toBeLessThanOrEqual(800);
      expect(await paddingOf()).toBeGreaterThanOrEqual(Math.floor(height));
      expect(await audit(page)).toEqual([]);
      await button('accept').click();
      await expect(message).toBeFocused();
      expect(await readGap(page)).toBeCloseTo(0);
      await button('hide').click();
      await expect(banner).toHaveCount(0);
      expect(await paddingOf()).toBe(0);
    });

    test('no focus is ever hidden behind the banner, whichever way one goes (A14, WCAG 2.4.11)', async ({
      page,
    }) => {
      for (const [key, count] of [
        ['Tab', STOPS],
        ['Shift+Tab', STOPS - 1],
      ] as const) {
        const stops: Stop[] = [];
        while (stops.length < count) stops.push(await readStop(page, key));
        expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
        expect(stops.filter(({ isInBanner }) => isInBanner)).toHaveLength(4);
        expect(new Set(stops.map(({ name }) => name)).size).toBe(count);
      }
    });

    test('where the banner would take more than a third of the window it stands in the flow, and goes back when there is room (A6)', async ({
      page,
    }) => {
      const { banner } = findSurfaces(page, language);
      const small = [
        { width: 1280, height: 400 },
        { width: 320, height: 256 },
        { width: 412, height: 732 },
      ];
      for (const size of small) {
        await page.setViewportSize(size);
        await expect(banner).toHaveCSS('position', 'static');
        const { y } = (await banner.boundingBox()) ?? {};
        expect(y).toBe(0);
        await page.setViewportSize({ width: 1280, height: 800 });
        await expect(banner).toHaveCSS('position', 'fixed');
      }
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      await expect(banner).toHaveCSS('position', 'static');
    });
  });
