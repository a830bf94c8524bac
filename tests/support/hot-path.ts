import type { BrowserContext, Page } from '@playwright/test';
import { minimalConfig } from './config.ts';
import type { Site } from './create-site.ts';
import { policePage, recording } from './police-page.ts';

/** How often a page has done what costs time, by name. */
export interface Calls {
  /** Reads of `document.cookie`. */
  readonly cookieReads: number;
  /** Searches of the document: `querySelector`, `querySelectorAll`, `getElementById`, `closest`, `matches`. */
  readonly queries: number;
  /** Questions that the browser can answer only by a layout at once: sizes, places, computed styles. */
  readonly measurements: number;
  /** Elements that were made. */
  readonly elements: number;
  /** Style sheets that were written. */
  readonly sheets: number;
  /** Uses of what the browser sets up only when a page asks for it, and then keeps: `navigator`, `cookieStore`, a `dataset`. */
  readonly objects: number;
}

declare global {
  interface Window {
    __calls: Record<keyof Calls, number>;
  }
}

/** Counts, in every document that the page opens from now on, what its scripts ask of the browser. */
export async function countCalls(page: Page): Promise<() => Promise<Calls>> {
  await page.addInitScript(() => {
    const calls = (window.__calls = {
      cookieReads: 0,
      queries: 0,
      measurements: 0,
      elements: 0,
      sheets: 0,
      objects: 0,
    });
    /** Puts a counter before every method and every getter of these names. */
    function count(
      kind: keyof typeof calls,
      owners: readonly object[],
      names: readonly string[],
    ): void {
      for (const owner of owners)
        for (const name of names) {
          const found = Object.getOwnPropertyDescriptor(owner, name);
          const part = found?.get ? 'get' : 'value';
          const original: unknown = found && Reflect.get(found, part);
          if (typeof original !== 'function') continue;
          Object.defineProperty(owner, name, {
            ...found,
            [part](...words: unknown[]) {
              calls[kind] += 1;
              return Reflect.apply(original, this, words) as unknown;
            },
          });
        }
    }
    const { prototype: root } = Document;
    const { prototype: element } = Element;
    const { prototype: html } = HTMLElement;
    count('cookieReads', [root], ['cookie']);
    count(
      'queries',
      [root, element, DocumentFragment.prototype],
      [
        ...['querySelector', 'querySelectorAll', 'getElementById'],
        ...['getElementsByTagName', 'getElementsByClassName'],
        ...['getElementsByName', 'closest', 'matches', 'evaluate'],
      ],
    );
    count(
      'measurements',
      [window, root, element, html, Range.prototype],
      [
        ...['getComputedStyle', 'getBoundingClientRect', 'getClientRects'],
        ...['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft'],
        ...['offsetParent', 'clientWidth', 'clientHeight', 'clientTop'],
        ...['scrollWidth', 'scrollHeight', 'scrollTop', 'scrollLeft'],
        ...['innerText', 'innerWidth', 'innerHeight', 'scrollY', 'scrollX'],
        ...['checkVisibility', 'elementFromPoint', 'scrollIntoView', 'focus'],
      ],
    );
    count('elements', [root], ['createElement', 'createElementNS']);
    count('sheets', [CSSStyleSheet.prototype], ['replaceSync', 'replace']);
    count('objects', [window, html], ['navigator', 'cookieStore', 'dataset']);
  });
  return () => page.evaluate(() => ({ ...window.__calls }));
}

/** What the browser has laid out and styled in the present document, by its own count. */
export interface Rendering {
  readonly layouts: number;
  readonly styles: number;
}

/** Reads the browser's counters, which begin anew with every document. */
export async function countRendering(
  page: Page,
): Promise<() => Promise<Rendering>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const get = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { layouts: get('LayoutCount'), styles: get('RecalcStyleCount') };
  };
}

/** Adds a page with so many held scripts, each of which records its number. */
export function addHeld(site: Site, held: number): void {
  const scripts = Array.from(
    { length: held },
    (_, index) =>
      `<script type="text/plain" data-consent="analytics">${recording(String(index))}</script>`,
  );
  const head = site.head(minimalConfig);
  site.page('/', policePage({ head, held: scripts.join('') }));
}

/** Gives the browser the cookie of a visitor who has refused everything, or allowed it. */
export async function answer(
  context: BrowserContext,
  url: string,
  allowed: 0 | 1,
): Promise<void> {
  const value = `1~1~${Math.floor(Date.now() / 1000)}~preferences.${allowed}~analytics.${allowed}~marketing.${allowed}`;
  await context.addCookies([{ name: 'cookie-consent', value, url }]);
}

/** Opens that page, and lets everything happen that a page view brings. */
export async function openHeld(page: Page, site: Site): Promise<void> {
  await page.goto(site.url('/'), { waitUntil: 'networkidle' });
}
