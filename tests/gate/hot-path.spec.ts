import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import {
  countCalls,
  countRendering,
  type Calls,
  type Rendering,
} from '../support/hot-path.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { projectLanguage } from '../support/words.ts';

// What a page view costs is counted here, not timed: a count is the same on every machine. It must not grow with what the page holds.
const NUMBERS = [1, 40];
/** How often a first view searches the page, and what it makes: a Welsh one also asks for its language, early and again, and the links for that are seen. */
const queries = { en: 15, cy: 22 };
const elements = { en: 25, cy: 27 };
/** How many views are looked at for the best. */
const VIEWS = 12;

function addPage(site: Site, held: number): void {
  const scripts = Array.from(
    { length: held },
    (_, index) =>
      `<script type="text/plain" data-consent="analytics">${recording(String(index))}</script>`,
  );
  const head = site.head(minimalConfig);
  site.page('/', policePage({ head, held: scripts.join('') }));
}

async function answer(
  context: BrowserContext,
  site: Site,
  allowed: 0 | 1,
): Promise<void> {
  const url = site.url('/');
  const value = `1~1~${Math.floor(Date.now() / 1000)}~preferences.${allowed}~analytics.${allowed}~marketing.${allowed}`;
  await context.addCookies([{ name: 'cookie-consent', value, url }]);
}

/** Opens the page, and lets everything happen that a page view brings. */
async function open(page: Page, site: Site): Promise<void> {
  await page.goto(site.url('/'), { waitUntil: 'networkidle' });
}

// What is swept again later is not part of a view, nor of a press.
test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
});

for (const held of NUMBERS) {
  test(`a first view with ${held} held reads the cookie twice, searches no more with more held and measures nothing (T17)`, async ({
    site,
    page,
  }) => {
    addPage(site, held);
    const readCalls = await countCalls(page);
    await open(page, site);
    await expect(findBanner(page).accept).toBeVisible();
    expect(await readCalls()).toEqual({
      // The answer, and an answer to an earlier version, which the banner tells of.
      cookieReads: 2,
      // The configuration; held elements, places of the form and held frames at the start, when the page is there and when the banner came; its parts.
      queries: queries[projectLanguage()],
      measurements: 0,
      // Links, three that tell whether this is the preferences page among them, and the banner itself.
      elements: elements[projectLanguage()],
      // The room, and the styles.
      sheets: 2,
      // The tag's own, and twice whether the browser objects (Global Privacy Control).
      objects: 3,
    } satisfies Calls);
  });

  for (const [name, allowed] of [
    ['accepted', 1],
    ['rejected', 0],
  ] as const)
    test(`a view of a visitor who has ${name}, with ${held} held, reads the cookie twice, searches seven times, measures nothing and sets up nothing more (T17)`, async ({
      site,
      page,
      context,
    }) => {
      addPage(site, held);
      await answer(context, site, allowed);
      const readCalls = await countCalls(page);
      await open(page, site);
      await expect.poll(() => ran(page)).toHaveLength(held * allowed);
      expect(await readCalls()).toEqual({
        // The answer, and what refused categories may have left.
        cookieReads: 2,
        // The configuration; held elements, places of the form and held frames, at the start and when the page is there.
        queries: 7,
        measurements: 0,
        elements: 0,
        sheets: 0,
        // The tag's own.
        objects: 1,
      } satisfies Calls);
    });

  test(`accepting ${held} held reads the cookie seven times and moves the focus once (T17)`, async ({
    site,
    page,
  }) => {
    addPage(site, held);
    const readCalls = await countCalls(page);
    await open(page, site);
    const { accept, message } = findBanner(page);
    await expect(accept).toBeVisible();
    const before = await readCalls();
    await accept.click();
    await expect(message).toBeFocused();
    await expect.poll(() => ran(page)).toHaveLength(held);
    const after = await readCalls();
    const calls = Object.entries(after).map(([name, count]) => [
      name,
      count - before[name as keyof Calls],
    ]);
    expect(Object.fromEntries(calls)).toEqual({
      // A sweep, before and after it has erased; the copies of the answer; the answer as it was kept; what may be left; an earlier answer.
      cookieReads: 7,
      // One for each script that has been released, which the page's observer hears of.
      queries: 9 + held,
      // The focus.
      measurements: 1,
      elements: 0,
      sheets: 0,
      // The parts and messages of the banner, and the button.
      objects: 8,
    } satisfies Calls);
  });

  test(`a view of a visitor who has decided, with ${held} held, makes the browser lay out and style no more than a page without the library (T17)`, async ({
    site,
    page,
    context,
  }) => {
    addPage(site, held);
    const read = await countRendering(page);
    for (const allowed of [0, 1] as const) {
      await answer(context, site, allowed);
      await expectAtBest({ layouts: 1, styles: 2 }, async () => {
        await open(page, site);
        await expect.poll(() => ran(page)).toHaveLength(held * allowed);
        return read();
      });
    }
  });

  test(`a first view with ${held} held makes the browser lay out once more and style twice more: the banner (T17)`, async ({
    site,
    page,
  }) => {
    addPage(site, held);
    const read = await countRendering(page);
    await expectAtBest({ layouts: 2, styles: 4 }, async () => {
      await open(page, site);
      await expect(findBanner(page).accept).toBeVisible();
      return read();
    });
  });
}

test('a page without the library is laid out once and styled twice: what the counts above are compared with', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: '' }));
  const read = await countRendering(page);
  await expectAtBest({ layouts: 1, styles: 2 }, async () => {
    await open(page, site);
    return read();
  });
});

/**
 * Expects what a view costs at best. On a busy machine a page arrives in pieces, and every piece can be laid out by itself: that only ever adds.
 * What the library forces is in every view.
 */
async function expectAtBest(
  expected: Rendering,
  view: () => Promise<Rendering>,
): Promise<void> {
  let best = await view();
  for (
    let views = 1;
    views < VIEWS &&
    (best.layouts > expected.layouts || best.styles > expected.styles);
    views += 1
  ) {
    const { layouts, styles } = await view();
    best = {
      layouts: Math.min(best.layouts, layouts),
      styles: Math.min(best.styles, styles),
    };
  }
  expect(best).toEqual(expected);
}
