import type { ConsentConfig, CookieOptions } from '../core/config.ts';
import type { Emitter } from '../core/events.ts';
import type { commit } from '../core/commit.ts';
import type { Consent, ConsentEvents, ConsentStorage } from '../core/types.ts';
import type { erase } from '../storage/erase.ts';

/** What the gate hands to the interface. */
export interface UiContext {
  readonly config: ConsentConfig;
  readonly consent: Consent;
  /** Carries `shown`, `hidden` and `error`. */
  readonly events: Emitter<ConsentEvents>;
  /** Says whether there is nothing left to ask. */
  readonly isDecided: () => boolean;
  /** Gives back the room that was kept free for the banner. Called in the same task in which the banner takes it. */
  readonly freeRoom: () => void;
}

/** The interface, once it is loaded. */
export interface Ui {
  /** Asks the question, unless it is on the page already. */
  readonly showBanner: () => void;
  /** Removes everything from the page. */
  readonly destroy: () => void;
}

/** The module that is loaded when there is something to ask or to store: a page view that does neither goes without it. */
export interface UiModule {
  /** Makes the interface. */
  readonly createUi: (context: UiContext) => Ui;
  /** Makes what keeps the answer. */
  readonly createCookieStorage: (options: CookieOptions) => ConsentStorage;
  /** Stores a decision and lets it act. */
  readonly commit: typeof commit;
  /** Deletes what refused categories have left. */
  readonly erase: typeof erase;
}
