import type { ConsentConfig } from '../core/config.ts';
import { isDecided } from '../core/decision.ts';
import type { ConsentError } from '../core/errors.ts';
import { createEmitter } from '../core/events.ts';
import { createReader } from '../core/reader.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';
import { listUnits } from '../core/units.ts';
import { DEFAULT_NAME, readCopies } from '../storage/read-cookies.ts';
import type { UiModule } from '../ui/ui.ts';
import { repeatOnDocument } from './dom-events.ts';
import { findInstance, publish, unpublish } from './global.ts';
import { findFault } from './guard.ts';
import { hasLeftovers } from './leftovers.ts';
import { createUiLoader } from './load-ui.ts';
import { isFramed, isPreferencesPage } from './place.ts';
import { createReleaser } from './release.ts';
import { keepRoom } from './room.ts';
import { whenParsed } from './when-parsed.ts';

/** What starting needs from the way in which the library came to the page. */
export interface GateParts {
  /** Loads the interface. Called again after it has failed. */
  readonly loadUi: () => Promise<UiModule>;
  /** The page's nonce, where it has one. */
  readonly nonce?: string;
  /** Why there is no configuration, where it could not be found or read. */
  readonly fault?: ConsentError | undefined;
}

/**
 * Puts the parts together for a browser page. A configuration that cannot be trusted counts as one without categories: whoever asks
 * for permission is told no. A second start answers with the first instance.
 */
export function start(
  config: unknown,
  { loadUi, nonce = '', fault = findFault(config) }: GateParts,
): Consent {
  const running = findInstance();
  if (running) {
    console.warn('by-consent: already running.');
    return running;
  }
  const trusted = (fault ? { categories: [] } : config) as ConsentConfig;
  const cookie = trusted.cookie ?? {};
  const { name = DEFAULT_NAME } = cookie;
  const units = listUnits(trusted.categories);
  const events = createEmitter<ConsentEvents>(reportError, repeatOnDocument);
  const fail = (error: ConsentError): void => {
    events.emit('error', error);
  };
  const ui = createUiLoader(loadUi, fail);
  const releaser = createReleaser((id) => consent.granted(id), nonce);

  function eraseWith({ erase }: UiModule): void {
    const error = erase(units, consent.state, name);
    if (error) fail(error);
  }

  // Told before `ready`, and like it when everyone has had time to listen.
  if (fault) void Promise.reject(fault).catch(fail);
  const consent = createReader(trusted, {
    read: () => readCopies(name),
    now: Date.now,
    events,
    deny: releaser.stop,
    async commit(held, ...save) {
      if (fault) throw fault;
      // A refusal is heard before the wait, not after it.
      return ui.use((module) => {
        eraseWith(module);
        return module.commit(held, module.createCookieStorage(cookie), ...save);
      }, held.tellChange);
    },
    release: releaser.release,
    openPreferences: () => Promise.reject(new TypeError('not yet')),
    destroy() {
      freeRoom();
      ui.destroy();
      unpublish();
    },
  });

  const isAsking =
    units.some(({ isOptional }) => isOptional) &&
    !isFramed() &&
    !isPreferencesPage(trusted);
  const isSettled = (): boolean =>
    !isAsking || isDecided(units, consent.decision);
  const freeRoom = isSettled() ? () => undefined : keepRoom(trusted);
  function ask(): void {
    if (!isSettled())
      void ui.ask({
        config: trusted,
        consent,
        events,
        freeRoom,
        isDecided: isSettled,
      });
  }

  publish(consent);
  // Last of those who hear `ready`, so that everyone knows the state before anything acts on it.
  events.on('ready', () => {
    if (hasLeftovers(units, consent.state))
      Promise.resolve(ui.use(eraseWith)).catch(() => undefined);
    releaser.release();
    void whenParsed().then(releaser.release);
    ask();
  });
  // After `reset` there is a question again.
  events.on('decision', ask);
  return consent;
}
