import { encodeDecision } from './codec.ts';
import { answerUnits } from './decision.ts';
import { StorageError } from './errors.ts';
import type { Answers, Held, Save } from './held.ts';
import type {
  Choices,
  ConsentState,
  ConsentStorage,
  Decision,
  DecisionAction,
} from './types.ts';
import { isOptional, type Unit } from './units.ts';

/**
 * Adds answers to earlier ones. The answer for a category replaces those given for its services before, as the last word counts.
 * What the configuration does not know any more is dropped.
 */
export function mergeChoices(
  units: readonly Unit[],
  earlier: Choices,
  answers: Answers,
): Choices {
  return answerUnits(units, (unit) => {
    const { id, parent } = unit;
    if (!isOptional(unit) || answers === null) return undefined;
    if (typeof answers === 'boolean') return parent ? undefined : answers;
    const isReplaced = parent !== undefined && parent in answers;
    return answers[id] ?? (isReplaced ? undefined : earlier[id]);
  });
}

/** Says whether two decisions, or none, give the same answers about the same version. The time is the server's where a server stores. */
function isSameAnswer(a: Decision | null, b: Decision | null): boolean {
  const [one, other] = [a, b].map(
    (decision) => decision && encodeDecision({ ...decision, time: 0 }),
  );
  return one === other;
}

/** Names what was done by what was answered. */
function nameAction(answers: Answers, isWithdrawal: boolean): DecisionAction {
  if (typeof answers === 'boolean')
    return answers ? 'accept-all' : 'reject-all';
  return isWithdrawal ? 'withdraw' : 'save';
}

/**
 * Lets a decision act, in the one order in which that is safe. What it lowers has been denied already; now it is stored, read back and told, and only
 * then is anything released. A later one overtakes it while it is being stored: both promises then resolve to the later one's state.
 *
 * @throws StorageError when the answer was not kept; nothing is released then
 */
export async function commit(
  held: Held,
  storage: ConsentStorage,
  ...[answers, ticket, action]: Save
): Promise<ConsentState> {
  const { version, units, parts } = held;
  if (typeof answers === 'object')
    for (const [id, answer] of Object.entries(answers ?? {}))
      if (
        typeof answer !== 'boolean' ||
        !units.some((unit) => unit.id === id && isOptional(unit))
      )
        throw held.refuse(id);
  const { now, emitter, release } = parts;
  const stored = held.decision?.choices ?? answerUnits([], () => false);
  const before = held.resolveAnswers(stored);
  // What the stored answer allows but is denied here was refused before, and could not be stored.
  const earlier =
    held.wanted ??
    answerUnits(units, ({ id }) =>
      before[id] && !held.state[id] ? false : stored[id],
    );
  const choices = (held.wanted = mergeChoices(units, earlier, answers));
  const isOvertaken = (): boolean => ticket !== held.ticket;
  if (isOvertaken() && held.latest) return held.latest;
  const after = held.resolveAnswers(choices);
  const isWithdrawal = units.some(({ id }) => before[id] && !after[id]);
  const next: Decision | null =
    answers === null
      ? null
      : Object.freeze({
          version,
          time: Math.floor(now() / 1000),
          choices,
          action: action ?? nameAction(answers, isWithdrawal),
        });
  let isKept = false;
  let cause: unknown;
  try {
    const written = next
      ? storage.write(encodeDecision(next))
      : storage.remove();
    if (written) {
      // A refusal is heard before the wait, not after it.
      held.tellChange();
      await written;
    }
    isKept = isSameAnswer(held.read(), next);
  } catch (error) {
    cause = error;
  }
  if (isOvertaken() && held.latest) return held.latest;
  held.wanted = undefined;
  if (!isKept) {
    held.tellChange();
    const message = `The answer was not kept. ${storage.explain?.() ?? ''}`;
    const error = new StorageError('storage-failed', message, cause);
    emitter.emit('error', error);
    throw error;
  }
  held.decision = next;
  held.state = held.resolveAnswers(choices);
  emitter.emit('decision', next);
  held.tellChange();
  release?.();
  return held.state;
}
