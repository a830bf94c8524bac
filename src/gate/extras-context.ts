import type { ConsentConfig } from '../core/config.ts';
import type { Emitter } from '../core/events.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';
import type { Releaser } from './release.ts';

/** What the gate hands to the file of extras. */
export interface ExtrasContext {
  readonly config: ConsentConfig;
  readonly consent: Consent;
  readonly emitter: Emitter<ConsentEvents>;
  /** What holds and releases templates, and knows which elements the visitor has allowed by themselves. */
  readonly releaser: Pick<Releaser, 'allowedOnce' | 'releaseHeld'>;
  /** Ends everything. */
  readonly signal: AbortSignal;
}
