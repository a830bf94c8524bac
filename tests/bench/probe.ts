// Runs first on every page of the benchmark, written into it, and is the same for every contender. It only takes notes. It is a classic script, so
// that what it declares is there for the held scripts, and for what `visit.ts` and `press.ts` run in the page.

/** What has been seen of the present document. Times are in milliseconds since the navigation began. */
const notes = {
  /** How many held scripts have run, and when the last of them did. */
  ran: 0,
  last: 0,
  /** When the latest click happened, by the browser's own time stamp. */
  click: 0,
  /** The layout shifts that no input explains, added up. */
  shift: 0,
  /** How long the long tasks took. */
  longTasks: [] as number[],
  /** How long interactions took until the next paint. */
  events: [] as number[],
};

/** What the benchmark asks of a page. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the other scripts of the page use it
const bench = createBench();

function createBench() {
  let expected = 0;
  let tell: (time: number) => void = () => undefined;

  /** TypeScript does not know these entries and their threshold yet. */
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly interactionId: number;
  }

  function observe(type: string, take: (entry: Entry) => void): void {
    const options = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as Entry);
    }).observe(options);
  }
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) notes.shift += value;
  });
  observe('longtask', ({ duration }) => notes.longTasks.push(duration));
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) notes.events.push(duration);
  });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      notes.click = timeStamp;
    },
    true,
  );

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const idle = () =>
    new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));

  /** Waits for an element. Frames are asked for only while the page is parsed, which takes every contender as long: a slow one must not pay for being looked at for longer. */
  async function find(selector: string): Promise<Element> {
    let found = document.querySelector(selector);
    while (!found && document.readyState === 'loading') {
      await frame();
      found = document.querySelector(selector);
    }
    if (found) return found;
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const added = document.querySelector(selector);
        if (!added) return;
        observer.disconnect();
        resolve(added);
      });
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['class', 'open', 'hidden'],
      });
    });
  }

  return {
    /** What a held script calls. */
    ran(): void {
      notes.ran += 1;
      notes.last = performance.now();
      if (notes.ran === expected) tell(notes.last);
    },
    /** Resolves to the time when so many held scripts had run. */
    ranAll: (count: number) =>
      new Promise<number>((resolve) => {
        expected = count;
        tell = resolve;
        if (notes.ran >= count) resolve(notes.last);
      }),
    /** Resolves to the time of the first frame in which an element is in view and has a box, without forcing a layout. */
    async seen(selector: string): Promise<number> {
      const element = await find(selector);
      return new Promise((resolve) => {
        const observer = new IntersectionObserver((entries) => {
          const entry = entries.find(({ isIntersecting }) => isIntersecting);
          if (!entry) return;
          observer.disconnect();
          resolve(entry.time);
        });
        observer.observe(element);
      });
    },
    /** Resolves to the time of the first frame that meets a condition. */
    async met(condition: () => boolean): Promise<number> {
      while (!condition()) await frame();
      return performance.now();
    },
    /** Resolves when the page has loaded and the main thread has nothing left to do. */
    async settled(): Promise<void> {
      if (document.readyState !== 'complete')
        await new Promise((resolve) => {
          addEventListener('load', resolve);
        });
      for (let round = 0; round < 2; round += 1) {
        await frame();
        await idle();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}
