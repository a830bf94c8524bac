import { encodeDecision } from './codec.ts';
import type { ConsentConfig } from './config.ts';
import {
  answerUnits,
  mergeChoices,
  pickDecision,
  resolveState,
} from './decision.ts';
import { StorageError, type ConsentError } from './errors.ts';
import type { Emitter } from './events.ts';
import type { ConsentParts } from './parts.ts';
import type {
  Choices,
  ConsentEvents,
  ConsentState,
  Decision,
  DecisionAction,
} from './types.ts';
import type { Unit } from './units.ts';

/** Days after which a visitor is asked again, where the configuration does not say (L15). */
export const DEFAULT_DAYS = 180;

/** What is decided and granted now, and the ways to change it. */
export interface Committer {
  readonly now: {
    state: ConsentState;
    decision: Decision | null;
    /** Whether `ready` has been told. */
    isReady: boolean;
  };
  /** Emits an error and returns it, to be thrown. */
  fail(error: ConsentError): ConsentError;
  /** Tells `ready`, and before it what went wrong in reading; once. */
  announce(): void;
  /** Merges answers into the decision and stores it; null forgets the decision. A later call overtakes one in flight. */
  decide(
    answers: Choices | null,
    action: DecisionAction,
  ): Promise<ConsentState>;
}

/** Reads the stored answer and makes the one place where state is written. */
export function createCommitter(
  { version, cookie }: ConsentConfig,
  parts: ConsentParts,
  units: readonly Unit[],
  events: Emitter<ConsentEvents>,
): Committer {
  const { storage, fault } = parts;
  let startError: ConsentError | undefined = fault;
  let decision: Decision | null = null;
  try {
    decision = read();
  } catch (error) {
    startError ??= notKept(error);
  }
  // The decision, with what a save in flight, or a refusal that could not be stored, has added to it.
  let wanted = mergeChoices(units, decision?.choices ?? {}, {});
  const now = { state: resolveState(units, wanted), decision, isReady: false };
  let told = now.state;
  let tickets = 0;
  let latest: Promise<ConsentState>;
  let writing: Promise<void> | undefined;

  function seconds(): number {
    return Math.floor(parts.now() / 1000);
  }

  function read(): Decision | null {
    const days = cookie?.days ?? DEFAULT_DAYS;
    return pickDecision(storage.read(), version, days, seconds());
  }

  function notKept(cause?: unknown): StorageError {
    if (cause instanceof StorageError) return cause;
    const message = `The answer was not kept. ${storage.explain?.() ?? ''}`;
    return new StorageError('storage-failed', message, cause);
  }

  function fail(error: ConsentError): ConsentError {
    events.emit('error', error);
    return error;
  }

  function tellChange(): void {
    if (units.every(({ id }) => told[id] === now.state[id])) return;
    told = now.state;
    events.emit('change', told);
  }

  function announce(): void {
    if (now.isReady) return;
    now.isReady = true;
    if (startError) fail(startError);
    events.emit('ready', now.state);
  }

  /** The one order in which a decision acts: deny, store, read back, tell, release. */
  async function commit(
    answers: Choices | null,
    action: DecisionAction,
    isOvertaken: () => boolean,
  ): Promise<ConsentState> {
    if (fault) throw fail(fault);
    const choices = (wanted = mergeChoices(units, wanted, answers));
    const target = resolveState(units, choices);
    const before = now.state;
    now.state = answerUnits(units, ({ id }) => before[id] && target[id]);
    const isWithdrawal = units.some(({ id }) => before[id] && !target[id]);
    const next = answers && {
      version,
      time: seconds(),
      choices,
      action: isWithdrawal && action === 'save' ? 'withdraw' : action,
    };
    parts.deny?.();
    try {
      if (writing) {
        // A refusal is heard before the wait, not after it.
        tellChange();
        await writing;
      }
      if (isOvertaken()) return await latest;
      const value = next && encodeDecision(next);
      const written = value ? storage.write(value) : storage.remove();
      if (written) {
        tellChange();
        writing = written.catch(() => undefined);
        await written;
      }
      const kept = read();
      // The server's clock may differ: version and answers have to be the same, the time has not.
      if (kept && next ? encodeDecision({ ...kept, time: next.time }) !== value : kept ?? next)
        throw notKept();
    } catch (error) {
      if (isOvertaken()) return await latest;
      // What was refused stays refused; what was allowed has not been kept.
      wanted = answerUnits(units, ({ id }) =>
        choices[id] && !now.state[id] ? undefined : choices[id],
      );
      tellChange();
      throw fail(notKept(error));
    }
    if (isOvertaken()) return latest;
    now.decision = Object.freeze(next);
    now.state = target;
    events.emit('decision', next);
    tellChange();
    parts.release?.();
    return now.state;
  }

  return {
    now,
    fail,
    announce,
    decide(answers, action) {
      announce();
      const ticket = ++tickets;
      const promise = commit(answers, action, () => ticket !== tickets);
      // A listener may have decided again before commit came back.
      if (ticket === tickets) latest = promise;
      return promise;
    },
  };
}
