import type { Category, ConsentConfig } from '../../src/core/config.ts';
import { createConsent } from '../../src/core/consent.ts';
import type { Consent, ConsentStorage } from '../../src/core/types.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';

/** The time of every test, in seconds since 1970. */
export const NOW = 1_795_353_617;

/** Makes a category that has nothing but what deciding needs. */
export function makeCategory(
  id: string,
  {
    basis = 'consent',
    services = [],
  }: { basis?: Category['basis']; services?: readonly string[] } = {},
): Category {
  return {
    id,
    basis,
    label: id,
    description: id,
    services: services.map((service) => ({ id: service, label: service })),
  };
}

/** Three optional categories, of which `marketing` has a service. */
export const config: ConsentConfig = {
  siteName: 'Northshire Police',
  noticeUrl: '/cookies-notice',
  preferencesUrl: '/cookies',
  version: 1,
  categories: [
    makeCategory('essential', { basis: 'essential' }),
    makeCategory('preferences'),
    makeCategory('analytics'),
    makeCategory('marketing', { services: ['youtube'] }),
  ],
};

/** A consent manager and everything that it did, in order. */
export interface Recorded {
  readonly consent: Consent;
  /** `deny`, `write …`, `remove`, `read`, `release`, and the names of events. */
  readonly calls: string[];
  /** What listeners threw. */
  readonly reported: unknown[];
  /** Every value that was written. */
  readonly written: string[];
}

/** Starts the core on a storage and records what it does from then on. */
export function record(
  storage: ConsentStorage = createMemoryStorage(),
  {
    now = () => NOW * 1000,
    onDeny,
    ...rest
  }: Partial<ConsentConfig> & {
    now?: () => number;
    /** Called when the core denies. */
    onDeny?: (consent: Consent) => void;
  } = {},
): Recorded {
  const calls: string[] = [];
  const reported: unknown[] = [];
  const written: string[] = [];
  const consent = createConsent(
    { ...config, ...rest },
    {
      now,
      report: (error) => reported.push(error),
      deny() {
        calls.push('deny');
        onDeny?.(consent);
      },
      release: () => calls.push('release'),
      storage: {
        ...storage,
        read() {
          calls.push('read');
          return storage.read();
        },
        write(value) {
          calls.push('write');
          written.push(value);
          return storage.write(value);
        },
        remove() {
          calls.push('remove');
          return storage.remove();
        },
      },
    },
  );
  for (const name of ['ready', 'decision', 'change', 'error'] as const)
    consent.on(name, () => calls.push(name));
  calls.length = 0;
  return { consent, calls, reported, written };
}

/** Waits until everything that needs no more than a moment has been done. */
export function tick(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Makes a stored value of the present version, given a day ago. */
export function storedValue(...answers: readonly string[]): string {
  return ['1', '1', NOW - 86_400, ...answers].join('~');
}

/** Makes a storage whose writes end, in order, when the test says so. */
export function createSlowStorage(value?: string): ConsentStorage & {
  /** Ends a write, even one that has not begun yet; an error makes it fail. */
  readonly settle: (error?: Error) => void;
} {
  const memory = createMemoryStorage(value);
  const writes: ((error: Error | null) => void)[] = [];
  const ends: (Error | null)[] = [];
  function match(): void {
    const [write] = writes;
    const [end] = ends;
    if (!write || end === undefined) return;
    writes.shift();
    ends.shift();
    write(end);
  }
  return {
    ...memory,
    write: (next) =>
      new Promise((resolve, reject) => {
        writes.push((error) => {
          if (error) {
            reject(error);
            return;
          }
          void memory.write(next);
          resolve();
        });
        match();
      }),
    settle(error) {
      ends.push(error ?? null);
      match();
    },
  };
}
