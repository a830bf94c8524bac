import type { CDPSession, Page } from '@playwright/test';

/** What watches a page and could outlive what has started it, by kind. */
export interface Watchers {
  /** MutationObservers and ResizeObservers that observe something. */
  readonly observers: number;
  /** Timers that are still to fire. */
  readonly timers: number;
  /** Channels between tabs that are open. */
  readonly channels: number;
}

declare global {
  interface Window {
    __watchers: Record<keyof Watchers, Set<unknown>>;
  }
}

/** Counts, in every document that the page opens from now on, what its scripts leave watching. */
export async function countWatchers(
  page: Page,
): Promise<() => Promise<Watchers>> {
  await page.addInitScript(() => {
    const observers = new Set<unknown>();
    const timers = new Set<unknown>();
    const channels = new Set<unknown>();
    window.__watchers = { observers, timers, channels };
    /** Does something before a method does what it does. */
    const precede = (
      owner: object,
      name: string,
      act: (self: unknown) => void,
    ): void => {
      const original = Reflect.get(owner, name) as () => unknown;
      Reflect.set(owner, name, function (this: unknown, ...words: unknown[]) {
        act(this);
        return Reflect.apply(original, this, words) as unknown;
      });
    };
    for (const { prototype } of [MutationObserver, ResizeObserver]) {
      precede(prototype, 'observe', (self) => observers.add(self));
      precede(prototype, 'disconnect', (self) => observers.delete(self));
    }
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const start = (act: () => void, delay?: number): number => {
      const timer = set(() => {
        timers.delete(timer);
        act();
      }, delay);
      timers.add(timer);
      return timer;
    };
    window.setTimeout = start as unknown as typeof setTimeout;
    window.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels.add(this);
      }
      override close(): void {
        channels.delete(this);
        super.close();
      }
    };
  });
  return () =>
    page.evaluate(() => {
      const { observers, timers, channels } = window.__watchers;
      return {
        observers: observers.size,
        timers: timers.size,
        channels: channels.size,
      };
    });
}

/** Lists the listeners on the window, the document and everything in it, as the browser itself knows them: `window focus`. */
export async function listListeners(
  page: Page,
  session: CDPSession,
): Promise<string[]> {
  const listeners: string[] = [];
  const elements = await page.evaluate(
    () => document.querySelectorAll('*').length,
  );
  const targets = [
    ['window', 'window'],
    ['document', 'document'],
    ...Array.from({ length: elements }, (_, index) => [
      'element',
      `document.querySelectorAll('*')[${index}]`,
    ]),
  ] as const;
  for (const [name, expression] of targets) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId = '' } = result;
    const found = await session.send('DOMDebugger.getEventListeners', {
      objectId,
    });
    listeners.push(...found.listeners.map(({ type }) => `${name} ${type}`));
  }
  return listeners.sort();
}
