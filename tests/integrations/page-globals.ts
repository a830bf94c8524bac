import { afterEach } from 'vitest';

/** The globals by which vendors are spoken to. */
export interface PageGlobals {
  dataLayer?: unknown[] | undefined;
  _paq?: unknown[] | undefined;
  clarity?: ((...parameters: unknown[]) => unknown) | undefined;
  siteConsent?: ((state: unknown) => void) | undefined;
}

/** This page, as vendors see it. */
export const page = window as PageGlobals;

/** Removes the vendors' globals after each test. */
export function forgetGlobals(): void {
  afterEach(() => {
    for (const name of ['dataLayer', '_paq', 'clarity', 'siteConsent'] as const)
      Reflect.deleteProperty(page, name);
  });
}
