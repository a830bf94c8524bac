import { expect, type Page } from '@playwright/test';

/** Tells in words what has the focus. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: own } = document;
    if (!own || own === document.body) return 'body';
    if (own instanceof HTMLInputElement) return `${own.name}=${own.value}`;
    return own.textContent.trim();
  });
}

/** Presses a key, and tells what has the focus then. */
export async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return readFocus(page);
}

/** Presses a key several times, and tells what had the focus each time. */
export async function pressOften(
  page: Page,
  key: string,
  times: number,
): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < times) stops.push(await press(page, key));
  return stops;
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const stops: string[] = [];
  while (stops.at(-1) !== name) {
    stops.push(await press(page, 'Tab'));
    expect(stops.length, stops.join(', ')).toBeLessThan(40);
  }
}
