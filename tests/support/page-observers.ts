import type { Page } from '@playwright/test';
import type { ConsentEvents } from '../../src/core/types.ts';

/** An event of the library as the page saw it. */
export interface RecordedEvent {
  /** Its DOM name: `consent:ready`. */
  readonly name: string;
  /** A copy of its detail; of an error `{ name, code, message }`. */
  readonly detail: unknown;
}

/** Something that the content security policy refused. */
export interface RecordedViolation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

declare global {
  interface Window {
    __events?: RecordedEvent[];
    __violations?: RecordedViolation[];
  }
}

// A record, so that an event added to the library has to be added here.
const EVENTS: Record<keyof ConsentEvents, true> = {
  ready: true,
  decision: true,
  change: true,
  error: true,
  shown: true,
  hidden: true,
};

/**
 * Records the library's events in every document that the page opens from now on.
 *
 * @returns reads those of the present document, in order
 */
export async function consentEvents(
  page: Page,
): Promise<() => Promise<RecordedEvent[]>> {
  await page.addInitScript((names) => {
    const events: RecordedEvent[] = (window.__events = []);
    for (const name of names) {
      document.addEventListener(`consent:${name}`, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        const shown =
          detail instanceof Error
            ? {
                name: detail.name,
                code: (detail as { code?: unknown }).code,
                message: detail.message,
              }
            : detail;
        events.push({
          name: event.type,
          detail: JSON.parse(JSON.stringify(shown ?? null)) as unknown,
        });
      });
    }
  }, Object.keys(EVENTS));
  return () => page.evaluate(() => window.__events ?? []);
}

/**
 * Records what the content security policy refuses in every document that the page opens from now on.
 *
 * @returns reads that of the present document, in order
 */
export async function cspViolations(
  page: Page,
): Promise<() => Promise<RecordedViolation[]>> {
  await page.addInitScript(() => {
    const violations: RecordedViolation[] = (window.__violations = []);
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
      });
    });
  });
  return () => page.evaluate(() => window.__violations ?? []);
}

/** Collects the messages of errors that nothing in the page catches. The list grows as they happen. */
export function pageErrors(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('pageerror', ({ message }) => messages.push(message));
  return messages;
}
