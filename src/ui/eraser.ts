import { EraseError } from '../core/errors.ts';
import { erase } from '../storage/erase.ts';
import { DEFAULT_NAME } from '../storage/read-cookies.ts';
import type { UiFiles } from './files.ts';
import type { UiContext } from './ui.ts';

/** Milliseconds after which nobody waits for anything else. */
const SOON = 100;
/** Milliseconds after which a page is swept again once something has been taken back, since a script that has run may write its cookie once more. */
const AGAIN = [SOON, 1000, 4000];

/** Erases what refused categories have left. */
export interface Eraser {
  /** Erases now, and again a few times later. The `error` event tells of what is still there. */
  readonly erase: () => void;
  /** Lists what is still there. */
  readonly getLeft: () => readonly string[];
}

/**
 * Makes the eraser of a page. It erases soon by itself, so that nobody waits for it, and only once: nothing may have been taken back. What comes back after
 * the last sweep goes with the page, or on the next view.
 */
export function createEraser(
  { config, consent, emitter, units, signal }: UiContext,
  { loadErase }: UiFiles,
): Eraser {
  const keep = config.cookie?.name ?? DEFAULT_NAME;
  let timers = [setTimeout(eraseOnce, SOON)];
  let left: readonly string[] = [];

  function tell(names: readonly string[]): void {
    const isNew = names.some((name) => !left.includes(name));
    left = names;
    if (!isNew) return;
    const text = `Refused, but still there: ${names.join(', ')}.`;
    emitter.emit('error', new EraseError('erase-failed', text));
  }

  function sweep(): void {
    tell(erase(units, consent.state, keep));
  }

  /** Erases what few sites declare. */
  async function eraseMore(): Promise<void> {
    if (
      !units.some(({ id, source }) =>
        source.storage?.some(
          ({ kind }) => !consent.state[id] && /^[ic]/.test(kind),
        ),
      )
    )
      return;
    const { eraseDatabases } = await loadErase();
    const names = await eraseDatabases(units, consent);
    if (names.length) tell([...left, ...names]);
  }

  function stop(): void {
    for (const timer of timers) clearTimeout(timer);
    removeEventListener('pagehide', sweep);
  }

  function eraseOnce(): void {
    sweep();
    eraseMore().catch((cause: unknown) => {
      emitter.emit('error', new EraseError('erase-failed', String(cause)));
    });
    // A save may come to its end after everything else.
    if (!signal.aborted) addEventListener('pagehide', sweep);
  }

  signal.addEventListener('abort', stop);
  return {
    erase() {
      stop();
      eraseOnce();
      if (!signal.aborted)
        timers = AGAIN.map((delay) => setTimeout(sweep, delay));
    },
    getLeft: () => left,
  };
}
