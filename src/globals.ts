import type { ConsentEvents } from './core/types.ts';
import type { ConsentCallback, ConsentGlobal } from './gate/global.ts';

// Types alone, which come with those of the main entry: no script has a byte of it. The root configuration leaves it out, since tests may take it for granted that the gate has run.
declare global {
  interface Window {
    /** A list that waits, until the library has run, and then the public object. Both answer `push`: `(window.byConsent ??= []).push((consent) => …)`. */
    byConsent?: ConsentGlobal | ConsentCallback[] | undefined;
  }

  interface DocumentEventMap {
    /** Once, when the stored answer has been read. */
    'consent:ready': CustomEvent<ConsentEvents['ready']>;
    /** Every stored decision; null after `reset`. */
    'consent:decision': CustomEvent<ConsentEvents['decision']>;
    /** What is granted has changed. */
    'consent:change': CustomEvent<ConsentEvents['change']>;
    /** Configuration, storage, interface or erasing failed. */
    'consent:error': CustomEvent<ConsentEvents['error']>;
    /** A part of the interface appeared. */
    'consent:shown': CustomEvent<ConsentEvents['shown']>;
    /** A part of the interface went away. */
    'consent:hidden': CustomEvent<ConsentEvents['hidden']>;
  }
}
