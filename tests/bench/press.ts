import type { Page } from 'playwright';
import type { Press } from './figures.ts';
import { inTime } from './in-time.ts';
import { spent, type Tab } from './tab.ts';

/** What a press is to bring about. */
export type Effect =
  | { readonly kind: 'release'; readonly held: number }
  | { readonly kind: 'appear'; readonly selector: string }
  | { readonly kind: 'store' };

const SHORTEST = 16;

/** Presses buttons with a real pointer, and takes the figures until the page has come to rest. */
export async function press(
  { page, read }: Tab,
  selectors: readonly string[],
  effect: Effect,
): Promise<Press> {
  const places = [];
  await page.evaluate(() => {
    notes.events.length = 0;
    notes.longTasks.length = 0;
  });
  const done = await page.evaluateHandle(wait, effect);
  for (const selector of selectors)
    places.push(await findPlace(page, selector));
  const before = await read();
  for (const { x, y } of places) await page.mouse.click(x, y);
  const at = await inTime(done.evaluate(({ promise }) => promise));
  await page.evaluate(() => bench.settled());
  const after = await read();
  const { click, longTasks, events } = await page.evaluate(() => notes);
  return {
    ...spent(before, after),
    time: at - click,
    inp: Math.max(SHORTEST, ...events),
    longestTask: Math.max(0, ...longTasks),
  };
}

/** Begins to look for the effect. Runs in the page, and must not be a promise there, or it would be waited for. */
function wait(effect: Effect): { promise: Promise<number> } {
  if (effect.kind === 'appear') return { promise: bench.seen(effect.selector) };
  if (effect.kind === 'release')
    return {
      promise: bench.ranAll(effect.held),
    };
  const { cookie } = document;
  return { promise: bench.met(() => document.cookie !== cookie) };
}

/** Finds the middle of a button. A locator's own click would look around in the page while it is measured. */
function findPlace(
  page: Page,
  selector: string,
): Promise<{ x: number; y: number }> {
  return page.evaluate((css) => {
    const element = document.querySelector(css);
    if (!element) throw new Error(`There is no ${css}.`);
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}
