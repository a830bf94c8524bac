import type { Page } from '@playwright/test';

/** A layout shift that no input of the visitor explains. */
export interface RecordedShift {
  readonly value: number;
  /** What moved: the beginning of its markup, where it stood and where it stands, as x, y, width and height in pixels. */
  readonly moved: readonly string[];
}

/**
 * Lists the layout shifts of the present document that no input of the visitor explains, once it has painted.
 *
 * @param own - a selector. What moves within such elements, and moves nothing else, is left out: a site's header, of which a row can be painted before
 *   its end has arrived
 */
export function layoutShifts(
  page: Page,
  own = ':not(*)',
): Promise<RecordedShift[]> {
  return page.evaluate(async (own) => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const shifts: RecordedShift[] = [];
    const place = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    const isOwn = ({ node }: Shift['sources'][number]) =>
      !!node?.parentElement?.closest(own);
    const add = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput, sources } of entries as Shift[])
        if (!hadRecentInput && !(sources.length && sources.every(isOwn)))
          shifts.push({
            value,
            moved: sources.map(({ node, previousRect, currentRect }) => {
              const markup =
                node instanceof Element ? node.outerHTML : node?.textContent;
              return `${String(markup).slice(0, 80)}: ${place(previousRect)} -> ${place(currentRect)}`;
            }),
          });
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    await new Promise((resolve) => setTimeout(resolve));
    add(observer.takeRecords());
    observer.disconnect();
    return shifts;
  }, own);
}

/** Sums the layout shifts of the present document that no input of the visitor explains, once it has painted. */
export async function layoutShift(page: Page): Promise<number> {
  const shifts = await layoutShifts(page);
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
