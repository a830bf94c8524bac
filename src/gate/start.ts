import type { ConsentConfig } from '../core/config.ts';
import { isDecided } from '../core/decision.ts';
import { UiError, type ConsentError } from '../core/errors.ts';
import { createEmitter } from '../core/events.ts';
import { createReader } from '../core/reader.ts';
import type { Consent, ConsentEvents, Decision } from '../core/types.ts';
import { isExempt, listUnits } from '../core/units.ts';
import { DEFAULT_NAME, readCopies } from '../storage/read-cookies.ts';
import type { Ui, UiContext, UiModule } from '../ui/ui.ts';
import { repeatOnDocument } from './dom-events.ts';
import type { ExtrasContext } from './extras-context.ts';
import { findNamed, publish, unpublish } from './global.ts';
import { findFault } from './guard.ts';
import { hasLeftovers } from './leftovers.ts';
import { createUiLoader } from './load-ui.ts';
import { isFramed, isPreferencesPage } from './place.ts';
import { createReleaser } from './release.ts';
import { keepRoom } from './room.ts';
import { select } from './select.ts';
import { stayInStep } from './stay-in-step.ts';
import { watchPage } from './watch-page.ts';

const FORM = '[data-consent-preferences]';
/** Held content that is no script, or for which something else is to stand meanwhile. */
const EMBED = '[data-consent]:not(script,template),[data-consent-placeholder]';

/** The extras at work. */
export interface Attached {
  /** Sees to held content that is no script: makes it live, or lets something else stand for it. */
  readonly holdEmbeds: (embeds: readonly HTMLElement[]) => void;
}

/** What few sites need on every page: a file of its own. */
export interface Extras {
  /** Connects the integrations that the configuration names. */
  readonly attach: (context: ExtrasContext) => Attached;
}

/** What starting needs from the way in which the library came to the page. */
export interface GateParts {
  /** Loads the interface. Called again after it has failed. */
  readonly loadUi: () => Promise<UiModule>;
  /** Loads what few sites need on every page. */
  readonly loadExtras: () => Promise<Extras>;
  /** The page's nonce, where it has one. */
  readonly nonce?: string;
  /** Why there is no configuration, where it could not be found or read. */
  readonly fault?: ConsentError | undefined;
  /** Whether the configuration is to be checked in full. */
  readonly isDebugging?: boolean;
  /** Views of the site's own. */
  readonly views?: UiContext['views'];
}

/**
 * Puts the parts together for a browser page. A configuration that cannot be trusted counts as one without categories: whoever asks
 * for permission is told no. A second start answers with the first instance.
 */
export function start(
  config: unknown,
  {
    loadUi,
    loadExtras,
    nonce = '',
    fault = findFault(config),
    isDebugging,
    views,
  }: GateParts,
): Consent {
  const running = findNamed();
  if (running?.granted) {
    console.warn('by-consent: already running.');
    return running as Consent;
  }
  const trusted = (fault ? { categories: [] } : config) as ConsentConfig;
  const name = trusted.cookie?.name ?? DEFAULT_NAME;
  const units = listUnits(trusted.categories);
  const emitter = createEmitter<ConsentEvents>(reportError, repeatOnDocument);
  const releaser = createReleaser(
    (id) => !signal.aborted && consent.granted(id),
    nonce,
  );
  let isOpen = false;
  let extras: Promise<Attached> | undefined;
  const ending = new AbortController();
  const { signal } = ending;

  /** Tells that something of the library could not be loaded. */
  function fail(cause: unknown): ConsentError {
    const error = new UiError('ui-failed', String(cause), cause);
    emitter.emit('error', error);
    return error;
  }

  function attach(): Promise<Attached> {
    return (extras ??= loadExtras().then((loaded) => loaded.attach(context)));
  }

  /**
   * Releases what is held and allowed at or below a node, and looks for what the interface has to see to there. Not before the page has been parsed, since
   * what is still arriving may be there in part.
   */
  function scan(root: ParentNode = document): void {
    if (!isOpen || document.readyState === 'loading') return;
    releaser.releaseHeld(root);
    if (select(root, FORM).length) use((ui) => ui.mountForms());
    const embeds = select(root, EMBED);
    if (embeds.length)
      attach().then((attached) => {
        attached.holdEmbeds(embeds);
      }, fail);
  }

  const consent = createReader(trusted, {
    read: () => readCopies(name),
    now: Date.now,
    // Asked only where it matters, since `navigator` is large.
    hasGpc:
      units.some(isExempt) &&
      (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl,
    emitter,
    deny: releaser.stopRefused,
    async commitSave(held, ...save) {
      if (fault) throw fault;
      // A refusal is heard before the wait, not after it.
      return useUi((ui) => ui.commitSave(held, ...save), held.tellChange);
    },
    release: scan,
    fail,
    async prepare(sync) {
      stayInStep(sync, signal, trusted.cookie?.domain);
      if (trusted.integrations) await attach();
    },
    openPreferences: () => useUi((ui) => ui.openSettings()),
    destroy() {
      isOpen = false;
      freeRoom();
      ending.abort();
      unpublish();
    },
  });
  /** Says whether there is nothing to ask here. The place is looked at only where there is a question, and anew: a router may have moved on. */
  const isSettled = (): boolean =>
    isDecided(units, consent.decision) ||
    isFramed() ||
    isPreferencesPage(trusted);
  const freeRoom = isSettled() ? () => undefined : keepRoom(trusted);
  /** What the files that are loaded later get to know. */
  const context: UiContext & ExtrasContext = {
    config: trusted,
    units,
    consent,
    emitter,
    releaser,
    isSettled,
    freeRoom,
    views,
    signal,
  };
  const useUi = createUiLoader(loadUi, fail, context);
  /** Uses the interface where nobody waits for it: the `error` event tells of failure. */
  function use(
    act: (ui: Ui) => unknown,
    onFailure = (): void => undefined,
  ): void {
    useUi(act).catch(onFailure);
  }
  /** Asks what has no answer; what asks erases as well, once it stands. Else looks for what is left of what is refused, which can be slow. */
  function act(decision?: Decision | null): void {
    if (!isSettled()) use((ui) => ui.askVisitor(decision));
    else if (hasLeftovers(units, consent.state)) use((ui) => ui.erase());
  }

  if (!fault) watchPage(use, scan, signal);
  publish(consent);
  // Last of those who hear `ready`, so that everyone knows the state before anything acts on it.
  emitter.on('ready', () => {
    isOpen = !fault;
    if (fault) emitter.emit('error', fault);
    scan();
    if (fault ?? isDebugging) use((ui) => ui.reportConfig(config));
    act();
  });
  // After `reset` there is a question again, and after a refusal in another tab what this one keeps for itself.
  emitter.on('decision', act);
  return consent;
}
