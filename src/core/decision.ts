import { decodeDecision } from './codec.ts';
import { toRecord } from './to-record.ts';
import type { Choices, ConsentState, Decision } from './types.ts';
import { isExempt, isOptional, type Unit } from './units.ts';

const DAY = 86_400;

/** Days after which a visitor is asked again, where the configuration does not say (L15). */
export const DEFAULT_DAYS = 180;

/** Answers every unit by a rule, leaving out those for which it returns undefined. */
export function answerUnits(
  units: readonly Unit[],
  rule: (unit: Unit) => boolean | undefined,
): Choices {
  return toRecord(
    units.flatMap((unit): [string, boolean][] => {
      const answer = rule(unit);
      return answer === undefined ? [] : [[unit.id, answer]];
    }),
  );
}

/** Answers to nothing. */
const NONE: Choices = toRecord([]);

/**
 * Says what the answers allow. Essential categories are on. A service follows its category until it has an answer of its own. What has no answer is off,
 * but for exempt categories where nothing speaks against them.
 *
 * @param objections - says what exempt categories are without an answer; none where they are off. An answer that counts no more may still hold an
 *   objection, which stands until another answer is given (L4)
 */
export function resolveState(
  units: readonly Unit[],
  choices: Choices = NONE,
  objections?: Choices,
): ConsentState {
  return answerUnits(units, (unit) => {
    const { id, parent = id } = unit;
    return (
      !isOptional(unit) ||
      (choices[id] ??
        choices[parent] ??
        (!!objections &&
          isExempt(unit) &&
          (objections[id] ?? objections[parent] ?? true)))
    );
  });
}

/** Says whether every optional category has an answer. One that was added later has none, so the visitor is asked again (L17). */
export function isDecided(
  units: readonly Unit[],
  decision: Decision | null,
): boolean {
  return units.every(
    (unit) =>
      unit.parent ??
      (!isOptional(unit) || (decision && unit.id in decision.choices)),
  );
}

/**
 * Picks the newest readable answer out of every stored copy (T10), whether it counts any more or not. A time more than a day ahead is not
 * believed, since a clock may be wrong but not by that much (T16).
 *
 * @param now - seconds since 1970
 */
export function pickNewest(
  values: readonly string[],
  now: number,
): Decision | null {
  return (
    values
      .flatMap((value) => decodeDecision(value) ?? [])
      .filter(({ time }) => time <= now + DAY)
      .sort((one, other) => other.time - one.time)[0] ?? null
  );
}

/**
 * Says whether an answer counts: it is about this version of the policy and has not expired.
 *
 * @param version - version of the policy
 * @param days - lifetime from the moment of choice, never prolonged (L16)
 * @param now - seconds since 1970
 */
export function isCurrent(
  decision: Decision,
  version: number,
  days: number,
  now: number,
): boolean {
  return decision.version === version && now < decision.time + days * DAY;
}

/**
 * Returns what holds the objections to exempt categories: the newest answer, or none where there is no answer at all. Nothing, so that they are off, where
 * an answer is there but cannot be read, since it may be an objection (design §1), and where the browser objects for its user (L30).
 *
 * @param hasGpc - what the browser says of Global Privacy Control
 */
export function findObjections(
  values: readonly string[],
  newest: Decision | null,
  hasGpc: unknown,
): Choices | undefined {
  if (hasGpc || (values.length && !newest)) return undefined;
  return newest?.choices ?? NONE;
}
