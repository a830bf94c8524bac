import type { ConsentConfig } from './config.ts';
import {
  answerUnits,
  DEFAULT_DAYS,
  findObjections,
  isCurrent,
  pickNewest,
  resolveState,
} from './decision.ts';
import { ConsentError } from './errors.ts';
import type { Answers, Held } from './held.ts';
import type { ReaderParts } from './parts.ts';
import type {
  Choices,
  Consent,
  ConsentState,
  Decision,
  DecisionAction,
} from './types.ts';
import { listUnits } from './units.ts';
import { whenGranted } from './when-granted.ts';

/**
 * Makes the public object: what every page view needs, reading and refusing. Storing is left to `commit`, which a browser page need not load
 * before somebody decides. The stored answer is read at once and `ready` told in a microtask, so that listeners added meanwhile hear it.
 */
export function createReader(
  { categories, version, cookie }: ConsentConfig,
  parts: ReaderParts,
): Consent {
  const { now, events, commit, deny } = parts;
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
    resolve,
    tellChange() {
      if (units.every(({ id }) => told[id] === held.state[id])) return;
      told = held.state;
      events.emit('change', told);
    },
    fail(error) {
      events.emit('error', error);
      return error;
    },
  };

  function refuse(id: string): ConsentError {
    const known = Object.keys(told).join(', ');
    return held.fail(
      new ConsentError(
        'id-unknown',
        `"${id}" cannot be used; known: ${known}.`,
      ),
    );
  }

  function announce(): void {
    if (isReady) return;
    isReady = true;
    events.emit('ready', told);
  }

  /** Refuses at once, in this page, what the answers refuse; then has them stored. */
  function decide(
    answers: Answers,
    action: DecisionAction,
  ): Promise<ConsentState> {
    announce();
    const { state } = held;
    held.state = answerUnits(units, ({ id, parent = id, isOptional }) => {
      const answer =
        typeof answers === 'object'
          ? (answers?.[id] ?? answers?.[parent] ?? answers)
          : answers;
      return state[id] && (!isOptional || !!answer);
    });
    deny?.();
    const ticket = ++held.ticket;
    const promise = commit(held, answers, action, ticket);
    // A listener may have decided again before commit came back.
    if (ticket === held.ticket) held.latest = promise;
    return promise;
  }

  const consent: Consent = {
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
      await whenGranted(id, consent.subscribe, signal);
    },
    subscribe(listener) {
      const undo = events.on('change', listener);
      events.emit('change', held.state, listener);
      return undo;
    },
    on(name, listener) {
      const undo = events.on(name, listener);
      if (name === 'ready' && isReady)
        void Promise.resolve().then(() => {
          events.emit('ready', held.state, listener as () => void);
        });
      return undo;
    },
    async save(given) {
      // Without a prototype, as `constructor` is a valid id (S13).
      const choices = Object.assign(Object.create(null), given) as Choices;
      for (const id in choices)
        if (
          typeof choices[id] !== 'boolean' ||
          !units.some((unit) => unit.id === id && unit.isOptional)
        )
          throw refuse(id);
      return decide(choices, 'save');
    },
    acceptAll: () => decide(true, 'accept-all'),
    rejectAll: () => decide(false, 'reject-all'),
    reset: () => decide(null, 'reset'),
    openPreferences: parts.openPreferences,
    destroy() {
      events.clear();
      parts.destroy();
    },
  };
  void Promise.resolve().then(announce);
  return consent;
}
