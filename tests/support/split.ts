import { expect, type Page } from '@playwright/test';

/** Where a page is cut in two: what the later piece begins with, and what it waits for. */
export interface Cut {
  readonly before: string;
  readonly wait: () => Promise<unknown>;
}

/**
 * Hands out a page piece by piece, as it arrives over a slow network.
 *
 * @param cuts - in the order of the page
 */
export async function* split(
  text: string,
  cuts: readonly Cut[],
): AsyncGenerator<string> {
  let sent = 0;
  for (const { before, wait } of cuts) {
    const end = text.indexOf(before, sent);
    expect(end, before).toBeGreaterThan(0);
    yield text.slice(sent, end);
    await wait();
    sent = end;
  }
  yield text.slice(sent);
}

/** Waits until the page that is arriving has something in it, and has been painted since. */
export async function painted(
  page: Page,
  path: string,
  selector: string,
): Promise<void> {
  await page.waitForURL(`**${path}`, { waitUntil: 'commit' });
  await page.locator(selector).waitFor({ state: 'attached' });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
