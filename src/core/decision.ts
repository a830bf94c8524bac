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
 * Says what the answers allow. Essential categories are on; every other is on only where the answer is `true`;
 * a service follows its category until it has an answer of its own.
 */
export function resolveState(
  units: readonly Unit[],
  choices: Choices = answerUnits([], () => false),
): ConsentState {
  return answerUnits(
    units,
    ({ id, parent = id, isOptional }) =>
      !isOptional || (choices[id] ?? choices[parent] ?? false),
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
 * Picks the answer in force out of every stored copy: the newest readable one (T10), unless it is about another version of the policy or has
 * expired. A time more than a day ahead is not believed, since a clock may be wrong but not by that much (T16).
 *
 * @param version - version of the policy
 * @param days - lifetime from the moment of choice, never prolonged (L16)
 * @param now - seconds since 1970
 */
export function pickDecision(
  values: readonly string[],
  version: number,
  days: number,
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
  if (!newest) return null;
  return newest.version === version && now < newest.time + days * DAY
    ? newest
    : null;
}
