import type { ConsentConfig } from '../core/config.ts';
import type { Emitter } from '../core/events.ts';
import type { Held, Save } from '../core/held.ts';
import type {
  Consent,
  ConsentEvents,
  ConsentState,
  Decision,
} from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import type { Views } from './views.ts';

/** What the gate hands to the interface. */
export interface UiContext {
  readonly config: ConsentConfig;
  readonly units: readonly Unit[];
  readonly consent: Consent;
  /** Carries `shown`, `hidden` and `error`. */
  readonly emitter: Emitter<ConsentEvents>;
  /** Says whether a banner has nothing to ask here: all is answered, or this is no page for one. */
  readonly isSettled: () => boolean;
  /** Gives back the room that was kept for the banner, once it has gone or will not come. */
  readonly freeRoom: () => void;
  /** Removes the interface, and lets none appear any more. */
  readonly signal: AbortSignal;
  /** Views of the site's own. */
  readonly views?: Partial<Views> | undefined;
}

/** The interface, and what else only a visitor who decides needs. */
export interface Ui {
  /**
   * Asks the question in a banner, unless it stands there already or there is none, and erases what refused categories have left.
   *
   * @param decision - what has been decided meanwhile, null after a `reset`; undefined on a page that begins, which has taken nothing back
   */
  readonly askVisitor: (decision?: Decision | null) => Promise<void>;
  /** Opens the settings. Rejects where they cannot be shown. */
  readonly openSettings: () => Promise<void>;
  /** Puts the preferences form into every place for it that has none. */
  readonly mountForms: () => Promise<void>;
  /** Erases what refused categories have left. */
  readonly erase: () => unknown;
  /** Erases what refused categories have left, and stores an answer. */
  readonly commitSave: (held: Held, ...save: Save) => Promise<ConsentState>;
  /** Tells the developer everything that is wrong in a configuration. */
  readonly reportConfig: (config: unknown) => Promise<void>;
}

/** The module that is loaded when there is something to ask, to store or to erase: a page view without that goes without it. */
export interface UiModule {
  /** Makes the interface, once it has the words for it, and erases what refused categories have left. Nothing appears before it is asked for. */
  readonly createUi: (context: UiContext) => Promise<Ui>;
}
