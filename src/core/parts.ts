import type { ConsentError } from './errors.ts';
import type { Emitter } from './events.ts';
import type { ConsentEvents, ConsentStorage } from './types.ts';

/** What the core needs from where it runs. */
export interface ConsentParts {
  /** Keeps the answer. */
  readonly storage: ConsentStorage;
  /** Tells the time in milliseconds since 1970, as `Date.now` does. */
  readonly now: () => number;
  /** Gets what a listener threw. @defaultValue dropped */
  readonly report?: (error: unknown) => void;
  /** Carries the events. @defaultValue one of its own */
  readonly events?: Emitter<ConsentEvents>;
  /** Stops and erases, at once, whatever is not granted. */
  readonly deny?: () => void;
  /** Makes live whatever is granted and held. */
  readonly release?: () => void;
  /** Opens the settings. @defaultValue rejects: there is no interface */
  readonly openPreferences?: () => Promise<void>;
  /** Removes what was built around the core. */
  readonly destroy?: () => void;
  /** Why the configuration cannot be trusted. Nothing can be decided then: every save rejects with it. */
  readonly fault?: ConsentError | undefined;
}
