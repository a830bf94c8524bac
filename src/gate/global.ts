import type { Consent } from '../core/types.ts';

/** What other scripts leave in `window.byConsent` before the gate has run. */
export type ConsentCallback = (consent: ConsentGlobal) => void;

/** The public object as `window.byConsent`: it answers `push` at once. */
export type ConsentGlobal = Consent & {
  /** Calls back with the public object; before the gate has run, this is the `push` of an array. */
  push(callback: ConsentCallback): void;
};

interface ConsentWindow {
  byConsent?: ConsentGlobal | ConsentCallback[] | undefined;
}

/**
 * Finds what has the name in this page: an instance, which alone has `granted`; callbacks that wait for one; an element with the id `byConsent`; or nothing.
 */
export function findNamed(): Partial<ConsentGlobal> | undefined {
  return (window as ConsentWindow).byConsent;
}

/** Makes an instance the page's, and answers those who have been waiting for it, each on its own: one that throws stops no other. */
export function publish(consent: Consent): void {
  const page = window as ConsentWindow;
  // An element with the id `byConsent` has no `forEach`.
  const waiting = page.byConsent as
    { readonly forEach?: (use: typeof push) => void } | undefined;
  const push = (callback: ConsentCallback): void => {
    try {
      callback(instance);
    } catch (error) {
      reportError(error);
    }
  };
  const instance = consent as ConsentGlobal;
  instance.push = push;
  page.byConsent = instance;
  waiting?.forEach?.(push);
}

/** Takes the instance from the page, so that another can start. */
export function unpublish(): void {
  (window as ConsentWindow).byConsent = undefined;
}
