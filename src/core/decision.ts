import { decodeDecision } from './codec.ts';
import type { Choices, ConsentState, Decision } from './types.ts';
import type { Unit } from './units.ts';

const DAY = 86_400;

/** Days after which a visitor is asked again, where the configuration does not say (L15). */
export const DEFAULT_DAYS = 180;

/**
 * Answers every unit by a rule, leaving out those for which it returns undefined. The record is frozen and has no prototype,
 * since `constructor` is a valid id (S13).
 */
export function answerUnits(
  units: readonly Unit[],
  rule: (unit: Unit) => boolean | undefined,
): Choices {
  const answers = Object.create(null) as Record<string, boolean>;
  for (const unit of units) {
    const answer = rule(unit);
    if (answer !== undefined) answers[unit.id] = answer;
  }
  return Object.freeze(answers);
}

/**
 * Says what the answers allow. Essential categories are on. A service follows its category until it has an answer of its own. What has no answer is off,
 * but for exempt categories where nothing speaks against them.
 *
 * @param objections - says what exempt categories are without an answer; null where they are off. An answer that counts no more may still hold an
 *   objection, which stands until another answer is given (L4)
 */
export function resolveState(
  units: readonly Unit[],
  choices: Choices = answerUnits([], () => false),
  objections: Choices | null = null,
): ConsentState {
  return answerUnits(
    units,
    ({ id, parent = id, isOptional, isExempt }) =>
      !isOptional ||
      (choices[id] ??
        choices[parent] ??
        (isExempt &&
          !!objections &&
          (objections[id] ?? objections[parent] ?? true))),
  );
}

/** Says whether every optional category has an answer. One that was added later has none, so the visitor is asked again (L17). */
export function isDecided(
  units: readonly Unit[],
  decision: Decision | null,
): boolean {
  return units.every(
    ({ id, parent, isOptional }) =>
      parent ?? (!isOptional || (decision && id in decision.choices)),
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
  let newest: Decision | null = null;
  for (const value of values) {
    const decision = decodeDecision(value);
    if (
      decision &&
      decision.time <= now + DAY &&
      !(newest && newest.time >= decision.time)
    )
      newest = decision;
  }
  return newest;
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
 * Returns what holds the objections to exempt categories: the newest answer, or none where there is no answer at all. Null, so that they are off, where an
 * answer is there but cannot be read, since it may be an objection (design §1), and where the browser objects for its user (L30).
 */
export function findObjections(
  values: readonly string[],
  newest: Decision | null,
  hasGpc = false,
): Choices | null {
  if (hasGpc || (values.length && !newest)) return null;
  return newest?.choices ?? answerUnits([], () => false);
}
