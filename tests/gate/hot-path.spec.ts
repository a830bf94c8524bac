import { findBanner } from '../support/banner.ts';
import {
  addHeld,
  answer,
  countCalls,
  openHeld,
  type Calls,
} from '../support/hot-path.ts';
import { ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { projectLanguage } from '../support/words.ts';

// What a page view costs is counted here, not timed: a count is the same on every machine. It must not grow with what the page holds.
const NUMBERS = [1, 40];
/** How often a first view searches the page, and what it makes: a Welsh one also asks for its language, early and again, and the links for that are seen. */
const queries = { en: 12, cy: 19 };
const elements = { en: 25, cy: 27 };

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
    addHeld(site, held);
    const readCalls = await countCalls(page);
    // While the page is being parsed the interface searches once more, for its beginning.
    await page.route(/by-consent-ui/, async (route) => {
      await page.waitForLoadState('domcontentloaded');
      await route.continue();
    });
    await openHeld(page, site);
    await expect(findBanner(page).accept).toBeVisible();
    expect(await readCalls()).toEqual({
      // The answer, and an answer to an earlier version, which the banner tells of.
      cookieReads: 2,
      // The configuration; held elements, places of the form and held frames, when the page is there and when the banner came; its parts.
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

  for (const [name, allowed, times, cookieReads] of [
    // The answer.
    ['accepted', 1, 'once', 1],
    // And what refused categories may have left.
    ['rejected', 0, 'twice', 2],
  ] as const)
    test(`a view of a visitor who has ${name}, with ${held} held, reads the cookie ${times}, searches four times, measures nothing and sets up nothing more (T17)`, async ({
      site,
      page,
      context,
    }) => {
      addHeld(site, held);
      await answer(context, site.url('/'), allowed);
      const readCalls = await countCalls(page);
      await openHeld(page, site);
      await expect.poll(() => ran(page)).toHaveLength(held * allowed);
      expect(await readCalls()).toEqual({
        cookieReads,
        // The configuration; held elements, places of the form and held frames, when the page is there.
        queries: 4,
        measurements: 0,
        elements: 0,
        sheets: 0,
        // The tag's own.
        objects: 1,
      } satisfies Calls);
    });

  test(`accepting ${held} held reads the cookie five times and moves the focus once (T17)`, async ({
    site,
    page,
  }) => {
    addHeld(site, held);
    const readCalls = await countCalls(page);
    await openHeld(page, site);
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
      // A sweep, which finds nothing; the copies of the answer; the answer as it was kept; an earlier answer.
      cookieReads: 5,
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
}

test('a first view looks once for what refused categories have left (L12, T17)', async ({
  site,
  page,
}) => {
  addHeld(site, 1);
  const readCalls = await countCalls(page);
  await openHeld(page, site);
  await expect(findBanner(page).accept).toBeVisible();
  const { cookieReads } = await readCalls();
  await page.clock.runFor(10_000);
  expect((await readCalls()).cookieReads - cookieReads).toBe(1);
});
