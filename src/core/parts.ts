import type { Emitter } from './events.ts';
import type { Held, Save } from './held.ts';
import type { ConsentEvents, ConsentState, ConsentStorage } from './types.ts';

/** What the core needs from where it runs. */
export interface ConsentParts {
  /** Keeps the answer. */
  readonly storage: ConsentStorage;
  /** Tells the time in milliseconds since 1970, as `Date.now` does. */
  readonly now: () => number;
  /** Gets what a listener threw. */
  readonly report: (error: unknown) => void;
  /** Stops, at once, whatever is not granted any more. */
  readonly deny?: () => void;
  /** Makes live whatever is granted and held. */
  readonly release?: () => void;
  /** Whether the browser sends Global Privacy Control: exempt categories then begin as if objected to (L30). */
  readonly hasGpc?: unknown;
}

/** What the reader needs from what it is built into. */
export interface ReaderParts extends Pick<
  ConsentParts,
  'now' | 'deny' | 'release' | 'hasGpc'
> {
  /** Returns the stored values, as a storage does. */
  readonly read: ConsentStorage['read'];
  /** Carries the events. */
  readonly emitter: Emitter<ConsentEvents>;
  /** Stores answers and lets them act. What they refuse has been refused already. */
  readonly commitSave: (held: Held, ...save: Save) => Promise<ConsentState>;
  /**
   * Called once the stored answer has been read. `ready` is told when what it returns has come to an end, and never where that fails.
   *
   * @param sync - takes up an answer that was stored elsewhere
   */
  readonly prepare: (sync: () => void) => Promise<unknown>;
  /** Told of what went wrong in `start`. */
  readonly fail?: (cause: unknown) => unknown;
  /** Opens the settings. */
  readonly openPreferences: () => Promise<void>;
  /** Removes what was built around the core. */
  readonly destroy: () => void;
}
