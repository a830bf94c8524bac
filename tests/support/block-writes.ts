import type { Page } from '@playwright/test';

/** Lets the present document keep the cookies it has, and drop what it writes from now on, as when the visitor has just blocked cookies. */
export function blockWrites(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.defineProperty(document, 'cookie', {
      get: (): string => Reflect.get(Document.prototype, 'cookie', document),
      set: () => undefined,
      configurable: true,
    });
  });
}
