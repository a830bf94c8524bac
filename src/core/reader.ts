import type { ConsentConfig } from './config.ts';
import {
  answerUnits,
  DEFAULT_DAYS,
  findObjections,
  isCurrent,
  pickNewest,
  resolveState,
} from './decision.ts';
import { createUnknownError, type ConsentError } from './errors.ts';
import type { Answers, Held } from './held.ts';
import type { ReaderParts } from './parts.ts';
import type {
  Choices,
  Consent,
  ConsentState,
  Decision,
  DecisionAction,
} from './types.ts';
import { isOptional, listUnits } from './units.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Makes the public object: what every page view needs, reading and refusing. Storing is left to `commit`, which a browser page need not load
 * before somebody decides. The stored answer is read at once and `ready` told in a microtask, so that listeners added meanwhile hear it.
 */
export function createReader(
  { categories, version, cookie }: ConsentConfig,
  parts: ReaderParts,
): Consent {
  const { now, emitter, commitSave, deny } = parts;
  const units = listUnits(categories);
  const reported = new Set<string>();
  /** The stored values as they were read last. */
  let seen: readonly string[];
  let newest: Decision | null;
  const read = (): Decision | null => {
    const seconds = now() / 1000;
    seen = parts.read();
    newest = pickNewest(seen, seconds);
    return newest &&
      isCurrent(newest, version, cookie?.days ?? DEFAULT_DAYS, seconds)
      ? newest
      : null;
  };
  const resolve = (choices?: Choices): ConsentState =>
    resolveState(units, choices, findObjections(seen, newest, parts.hasGpc));
  const decision = read();
  let told = resolve(decision?.choices);
  let isReady = false;

  const held: Held = {
    version,
    units,
    parts,
    decision,
    state: told,
    ticket: 0,
    read,
    resolveAnswers: resolve,
    refuse,
    tellChange() {
      if (units.every(({ id }) => told[id] === held.state[id])) return;
      told = held.state;
      emitter.emit('change', told);
    },
  };

  function refuse(id: string): ConsentError {
    const error = createUnknownError(id, Object.keys(told));
    emitter.emit('error', error);
    return error;
  }

  /** Takes up an answer that was stored elsewhere: in another tab, say. */
  function sync(): void {
    const before = String(seen);
    const stored = read();
    if (String(seen) === before) return;
    // What a save in flight has stored it tells of itself.
    const { wanted } = held;
    if (wanted && units.every(({ id }) => wanted[id] === stored?.choices[id]))
      return;
    held.decision = stored;
    held.state = resolve(stored?.choices);
    deny?.();
    emitter.emit('decision', stored);
    held.tellChange();
    parts.release?.();
  }

  /** Refuses at once, in this page, what the answers refuse; then has them stored. */
  function decide(
    answers: Answers,
    action?: DecisionAction,
  ): Promise<ConsentState> {
    const { state } = held;
    held.state = answerUnits(units, (unit) => {
      const { id, parent = id } = unit;
      const answer =
        typeof answers === 'object'
          ? (answers?.[id] ?? answers?.[parent] ?? answers)
          : answers;
      return state[id] && (!isOptional(unit) || !!answer);
    });
    deny?.();
    const ticket = ++held.ticket;
    const run = (): Promise<ConsentState> =>
      commitSave(held, answers, ticket, action);
    // At once, where that can be, so that the answer is stored within the click.
    const promise = isReady ? run() : settled.then(run);
    // A listener may have decided again meanwhile.
    if (ticket === held.ticket) held.latest = promise;
    return promise;
  }

  const consent: Consent = {
    categories,
    get state() {
      return held.state;
    },
    get decision() {
      return held.decision;
    },
    granted(id) {
      if (!(id in told || reported.has(id))) {
        reported.add(id);
        refuse(id);
      }
      return held.state[id] === true;
    },
    async whenGranted(id, { signal } = {}) {
      if (!(id in told)) throw refuse(id);
      await waitUntil(
        () => held.state[id],
        (listener) => emitter.on('change', listener),
        signal,
      );
    },
    subscribe(listener) {
      const undo = emitter.on('change', listener);
      emitter.emit('change', held.state, listener);
      return undo;
    },
    on(name, listener) {
      const undo = emitter.on(name, listener);
      if (name === 'ready' && isReady)
        void settled.then(() => {
          emitter.emit('ready', held.state, listener as () => void);
        });
      return undo;
    },
    save: (choices, action?: DecisionAction) => decide({ ...choices }, action),
    acceptAll: () => decide(true),
    rejectAll: () => decide(false),
    reset: () => decide(null),
    openPreferences: parts.openPreferences,
    destroy() {
      emitter.clear();
      parts.destroy();
    },
  };
  const settled = parts.prepare(sync).then(() => {
    emitter.emit('ready', told);
    isReady = true;
  }, parts.fail);
  return consent;
}
