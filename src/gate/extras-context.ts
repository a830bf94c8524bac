import type { ConsentConfig } from '../core/config.ts';
import type { Emitter } from '../core/events.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';

/** What the gate hands to the file of extras. */
export interface ExtrasContext {
  readonly config: ConsentConfig;
  readonly consent: Consent;
  readonly emitter: Emitter<ConsentEvents>;
  /** Allows one held element, and releases it, without storing anything. */
  readonly showOnce: (element: HTMLElement) => void;
}
