import type { ConsentConfig } from '../core/config.ts';
import type { Emitter } from '../core/events.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';

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
  showBanner(): void;
  /** Removes everything from the page. */
  destroy(): void;
}

/** The module that is loaded when there is something to show. */
export interface UiModule {
  /** Makes the interface. */
  createUi(context: UiContext): Ui;
}
