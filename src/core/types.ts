import type { Category } from './config.ts';
import type { ConsentError } from './errors.ts';

/** What is allowed right now, by id of a category (`analytics`) or service (`marketing/youtube`). Frozen, without a prototype. */
export type ConsentState = Readonly<Record<string, boolean>>;

/** Answers by id of a category or service. */
export type Choices = Readonly<Record<string, boolean>>;

/** How an answer was given. `withdraw` is a `save` that takes back something allowed before. */
export type DecisionAction =
  'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'reset';

/** An answer of the visitor. */
export interface Decision {
  /** Version of the policy that the visitor was asked about. */
  readonly version: number;
  /** When it was given, in whole seconds since 1970. */
  readonly time: number;
  /** An explicit answer for everything that was asked (L18). */
  readonly choices: Choices;
  /** How it was given. The cookie does not keep this, so it is absent from a decision made on an earlier page view. */
  readonly action?: DecisionAction;
}

/** Where the answer is kept. Every method may throw; whatever it throws counts as a failure to store. */
export interface ConsentStorage {
  /** Returns the stored values, every copy that exists, or none. They are not trusted. */
  readonly read: () => readonly string[];
  /** Stores a value in place of all others. Where that takes time it returns a promise, and of two writes that overlap the later one wins. */
  readonly write: (value: string) => void | Promise<void>;
  /** Removes every copy. */
  readonly remove: () => void | Promise<void>;
  /** Explains, in a sentence, why a value did not come back after it was written. */
  readonly explain?: () => string;
}

/** Payloads of the events, by name. */
export interface ConsentEvents {
  /** Once, when the stored answer has been read. */
  readonly ready: ConsentState;
  /** Every stored decision; null after `reset`. */
  readonly decision: Decision | null;
  /** What is granted has changed. */
  readonly change: ConsentState;
  /** Configuration, storage, interface or erasing failed. */
  readonly error: ConsentError;
  /** A part of the interface appeared. */
  readonly shown: SurfaceEvent;
  /** A part of the interface went away. */
  readonly hidden: SurfaceEvent;
}

/** Which part of the interface appeared or went. */
export interface SurfaceEvent {
  readonly surface: 'banner' | 'dialog' | 'page';
}

/** The part of the platform's AbortSignal that is used; the core is compiled without the DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** The public object, the same for the script tag and for npm. */
export interface Consent {
  /** The categories of the configuration, with their services and all that is declared. Frozen all the way down; empty where it cannot be trusted. */
  readonly categories: readonly Category[];
  /** What is allowed right now. */
  readonly state: ConsentState;
  /** The answer in force, or null when the visitor has not answered, or has to be asked again. */
  readonly decision: Decision | null;
  /** Says whether a category or service is allowed right now. An unknown id is not, and is reported once. */
  readonly granted: (id: string) => boolean;
  /**
   * Resolves when a category or service is allowed, at once if it is. Stays pending while it is not.
   * Rejects for an unknown id, and when `signal` aborts.
   */
  readonly whenGranted: (
    id: string,
    options?: { signal?: AbortSignalLike },
  ) => Promise<void>;
  /** Calls the listener now and on every change of what is granted. Returns the undo. */
  readonly subscribe: (listener: (state: ConsentState) => void) => () => void;
  /** Calls the listener on an event; a late `ready` listener is called in a microtask. Returns the undo. */
  readonly on: <Name extends keyof ConsentEvents>(
    name: Name,
    listener: (payload: ConsentEvents[Name]) => void,
  ) => () => void;
  /** Merges answers into the decision and stores it. Rejects for unknown and essential ids, and when storing fails. */
  readonly save: (choices: Choices) => Promise<ConsentState>;
  /** Allows every category and stores that. */
  readonly acceptAll: () => Promise<ConsentState>;
  /** Refuses every category that is not essential and stores that. */
  readonly rejectAll: () => Promise<ConsentState>;
  /** Forgets the decision, erases what is then not granted, and asks again. */
  readonly reset: () => Promise<ConsentState>;
  /** Opens the settings. Rejects when they cannot be shown. */
  readonly openPreferences: () => Promise<void>;
  /** Removes interface, listeners and observers; for single-page apps and tests. */
  readonly destroy: () => void;
}

/**
 * A plug-in that passes the state on to a vendor. Called once the stored answer has been read, before `ready` and before anything is released;
 * returns its undo. It sees the public object and nothing else.
 */
export type Integration = (consent: Consent) => (() => void) | undefined;
