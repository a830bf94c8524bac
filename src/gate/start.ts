import type { ConsentConfig } from '../core/config.ts';
import { createConsent } from '../core/consent.ts';
import { isDecided } from '../core/decision.ts';
import { EraseError, type ConsentError } from '../core/errors.ts';
import { createEmitter } from '../core/events.ts';
import type { Consent, ConsentEvents } from '../core/types.ts';
import { listUnits } from '../core/units.ts';
import { createCookieStorage, DEFAULT_NAME } from '../storage/cookie.ts';
import type { UiModule } from '../ui/ui.ts';
import { repeatOnDocument } from './dom-events.ts';
import { erase } from './erase.ts';
import { findInstance, publish, unpublish } from './global.ts';
import { findFault } from './guard.ts';
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
  readonly fault?: ConsentError;
}

const NO_CONFIG: ConsentConfig = Object.freeze({
  siteName: '',
  noticeUrl: '',
  preferencesUrl: '',
  version: 0,
  categories: [],
});

/**
 * Puts the parts together for a browser page. A configuration that cannot be trusted counts as one without categories: whoever asks
 * for permission is told no. A second start answers with the first instance.
 */
export function start(config: unknown, parts: GateParts): Consent {
  const running = findInstance();
  if (running) {
    console.warn('by-consent: already running on this page; started once.');
    return running;
  }
  const { loadUi, nonce = '', fault = findFault(config) } = parts;
  const trusted = fault ? NO_CONFIG : (config as ConsentConfig);
  const { cookie = {} } = trusted;
  const units = listUnits(trusted.categories);
  const events = createEmitter<ConsentEvents>(reportError);
  repeatOnDocument(events);
  const fail = (error: ConsentError): void => {
    events.emit('error', error);
  };
  const releaser = createReleaser({
    granted: (id) => consent.granted(id),
    report: fail,
    nonce,
  });

  function deny(): void {
    releaser.stop();
    try {
      erase(units, consent.state, cookie.name ?? DEFAULT_NAME);
    } catch (error) {
      fail(new EraseError('erase-failed', String(error), error));
    }
  }

  const consent = createConsent(trusted, {
    storage: createCookieStorage(cookie),
    now: Date.now,
    events,
    deny,
    release: releaser.release,
    destroy() {
      ui.destroy();
      unpublish();
    },
    fault,
  });

  const isAsking =
    units.some((unit) => unit.isOptional) &&
    !isFramed() &&
    !isPreferencesPage(trusted);
  const isSettled = (): boolean => !isAsking || isDecided(units, consent.decision);
  const freeRoom = isSettled() ? () => undefined : keepRoom(trusted);
  const ui = createUiLoader(loadUi, {
    config: trusted,
    consent,
    events,
    freeRoom,
    isDecided: isSettled,
  });
  const ask = (): void => {
    if (!isSettled()) void ui.ask();
  };

  publish(consent);
  // Last of those who hear `ready`, so that everyone knows the state before anything acts on it.
  events.on('ready', () => {
    deny();
    releaser.release();
    void whenParsed().then(releaser.release);
    ask();
  });
  events.on('decision', (decision) => {
    if (!decision) ask();
  });
  return consent;
}
