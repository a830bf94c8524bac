import type { ConsentConfig } from '../core/config.ts';
import { isDecided } from '../core/decision.ts';
import type { ConsentError } from '../core/errors.ts';
import { createEmitter } from '../core/events.ts';
import { createReader } from '../core/reader.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';
import { listUnits } from '../core/units.ts';
import { DEFAULT_NAME, readCopies } from '../storage/read-cookies.ts';
import type { Ui, UiModule } from '../ui/ui.ts';
import { repeatOnDocument } from './dom-events.ts';
import { findInstance, publish, unpublish } from './global.ts';
import { findFault } from './guard.ts';
import { hasLeftovers } from './leftovers.ts';
import { createUiLoader } from './load-ui.ts';
import { isFramed, isPreferencesPage } from './place.ts';
import { createReleaser } from './release.ts';
import { keepRoom } from './room.ts';
import { watchPage } from './watch-page.ts';

/** What starting needs from the way in which the library came to the page. */
export interface GateParts {
  /** Loads the interface. Called again after it has failed. */
  readonly loadUi: () => Promise<UiModule>;
  /** The page's nonce, where it has one. */
  readonly nonce?: string;
  /** Why there is no configuration, where it could not be found or read. */
  readonly fault?: ConsentError | undefined;
  /** Whether the configuration is to be checked in full. */
  readonly isDebugging?: boolean;
}

/**
 * Puts the parts together for a browser page. A configuration that cannot be trusted counts as one without categories: whoever asks
 * for permission is told no. A second start answers with the first instance.
 */
export function start(
  config: unknown,
  { loadUi, nonce = '', fault = findFault(config), isDebugging }: GateParts,
): Consent {
  const running = findInstance();
  if (running) {
    console.warn('by-consent: already running.');
    return running;
  }
  const trusted = (fault ? { categories: [] } : config) as ConsentConfig;
  const name = trusted.cookie?.name ?? DEFAULT_NAME;
  const units = listUnits(trusted.categories);
  const events = createEmitter<ConsentEvents>(reportError, repeatOnDocument);
  const releaser = createReleaser((id) => consent.granted(id), nonce);

  const consent = createReader(trusted, {
    read: () => readCopies(name),
    now: Date.now,
    events,
    deny: releaser.stop,
    async commit(held, ...save) {
      if (fault) throw fault;
      // A refusal is heard before the wait, not after it.
      return ui.use((loaded) => loaded.commit(held, ...save), held.tellChange);
    },
    release: releaser.release,
    openPreferences: () => ui.use((loaded) => loaded.open()),
    destroy() {
      freeRoom();
      unwatch();
      ui.destroy();
      unpublish();
    },
  });
  const isAsking = !fault && !isFramed() && !isPreferencesPage(trusted);
  const isSettled = (): boolean =>
    !isAsking || isDecided(units, consent.decision);
  const freeRoom = isSettled() ? () => undefined : keepRoom(trusted);
  const ui = createUiLoader(loadUi, {
    config: trusted,
    units,
    consent,
    events,
    isSettled,
    freeRoom,
  });
  /** Uses the interface where nobody waits for it: the `error` event tells of failure. */
  function use(
    act: (loaded: Ui) => unknown,
    onFailure = (): void => undefined,
  ): void {
    ui.use(act).catch(onFailure);
  }
  function ask(): void {
    if (!isSettled()) use((loaded) => loaded.ask());
  }

  const unwatch = fault ? freeRoom : watchPage(use, releaser.release);
  publish(consent);
  // Last of those who hear `ready`, so that everyone knows the state before anything acts on it.
  events.on('ready', () => {
    if (fault) events.emit('error', fault);
    else releaser.release();
    if (hasLeftovers(units, consent.state))
      use((loaded) => {
        loaded.erase();
      });
    if (fault ?? isDebugging) use((loaded) => loaded.report(config));
    ask();
  });
  // After `reset` there is a question again.
  events.on('decision', ask);
  return consent;
}
