import { createCommitter } from './commit.ts';
import type { ConsentConfig } from './config.ts';
import { answerUnits } from './decision.ts';
import { ConsentError, UiError } from './errors.ts';
import { createEmitter } from './events.ts';
import type { ConsentParts } from './parts.ts';
import type { Choices, Consent, ConsentEvents } from './types.ts';
import { listUnits } from './units.ts';
import { whenGranted } from './when-granted.ts';

/**
 * Makes the object that decides. Reads the stored answer at once and announces `ready` in a microtask, so that listeners added
 * meanwhile hear it. Nothing in here knows a browser: storage, clock and effects are arguments.
 */
export function createConsent(
  config: ConsentConfig,
  parts: ConsentParts,
): Consent {
  const { fault, openPreferences, destroy } = parts;
  const events =
    parts.events ??
    createEmitter<ConsentEvents>(parts.report ?? (() => undefined));
  const units = listUnits(config.categories);
  const { now, fail, announce, decide } = createCommitter(
    config,
    parts,
    units,
    events,
  );
  const reported = new Set<string>();

  function createIdError(id: string): ConsentError {
    const known = Object.keys(now.state).join(', ');
    return (
      fault ?? new ConsentError('id-unknown', `"${id}" is none of: ${known}.`)
    );
  }

  function answerAll(allowed: boolean): Choices {
    return answerUnits(units, ({ parent, isOptional }) =>
      parent || !isOptional ? undefined : allowed,
    );
  }

  const consent: Consent = {
    get state() {
      return now.state;
    },
    get decision() {
      return now.decision;
    },
    granted(id) {
      if (!(fault ?? (id in now.state || reported.has(id)))) {
        reported.add(id);
        fail(createIdError(id));
      }
      return now.state[id] === true;
    },
    async whenGranted(id, { signal } = {}) {
      if (!(id in now.state)) throw fail(createIdError(id));
      await whenGranted(id, consent.subscribe, signal);
    },
    subscribe(listener) {
      const undo = events.on('change', listener);
      events.emit('change', now.state, listener);
      return undo;
    },
    on(name, listener) {
      const undo = events.on(name, listener);
      if (name === 'ready' && now.isReady)
        void Promise.resolve().then(() => {
          events.emit(name, now.state as ConsentEvents[typeof name], listener);
        });
      return undo;
    },
    async save(given) {
      // Without a prototype, as `constructor` is a valid id (S13).
      const choices = Object.assign(Object.create(null), given) as Choices;
      for (const id in choices) {
        const unit = units.find((known) => known.id === id);
        if (!unit) throw fail(createIdError(id));
        if (!unit.isOptional || typeof choices[id] !== 'boolean')
          throw fail(new ConsentError('choice-invalid', `"${id}" cannot be set to ${String(choices[id])}.`));
      }
      return decide(choices, 'save');
    },
    acceptAll: () => decide(answerAll(true), 'accept-all'),
    rejectAll: () => decide(answerAll(false), 'reject-all'),
    reset: () => decide(null, 'reset'),
    openPreferences:
      openPreferences ??
      (() =>
        Promise.reject(fail(new UiError('ui-missing', 'Nothing to open.')))),
    destroy() {
      events.clear();
      destroy?.();
    },
  };
  void Promise.resolve().then(announce);
  return consent;
}
