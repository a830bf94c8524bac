import type { ConsentConfig } from '../core/config.ts';
import { answerUnits } from '../core/decision.ts';
import type { Choices } from '../core/types.ts';
import { isOptional, type Unit } from '../core/units.ts';

/**
 * Writes down what a form asks: the version of the policy and the categories, `3~preferences~analytics`. The form sends it back, so that pressing a
 * button on a page of yesterday allows nothing that was added today (L17).
 */
export function formatAsked({ version, categories }: ConsentConfig): string {
  const ids = categories.filter(isOptional).map(({ id }) => id);
  return [version, ...ids].join('~');
}

/**
 * Answers what a form has asked, and nothing else.
 *
 * @param asked - as `formatAsked` wrote it, once
 * @returns undefined when it was about another version of the policy
 */
export function answerAsked(
  asked: string,
  version: number,
  units: readonly Unit[],
  isAllowed: boolean,
): Choices | undefined {
  const [about, ...ids] = asked.split('~');
  if (about !== String(version)) return undefined;
  return answerUnits(units, (unit) =>
    isOptional(unit) && !unit.parent && ids.includes(unit.id)
      ? isAllowed
      : undefined,
  );
}
