import { checkShape } from './check-shape.ts';
import type { Problem } from './issue.ts';
import { answerCookie } from './rules/answer-cookie.ts';
import { everyLanguage } from './rules/every-language.ts';
import { fullInformation } from './rules/full-information.ts';
import { knownIds } from './rules/known-ids.ts';
import { honestBasis } from './rules/honest-basis.ts';
import { knownTexts } from './rules/known-texts.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { settle } from './settle.ts';

/** What the check knows beside the configuration. */
export interface CheckOptions {
  /** Keys of the dictionary, to check the keys of `texts`. @defaultValue every key is taken */
  readonly textKeys?: readonly string[];
}

/**
 * Finds everything that is wrong in a configuration, or could be better, in the order of the configuration. The rules run
 * whatever the schema says, so that an editor sees all mistakes in one go.
 *
 * @param root - plain data, as `toPlain` returns it
 * @param options - what is known beside it
 */
export function findProblems(
  root: unknown,
  { textKeys }: CheckOptions = {},
): Problem[] {
  const place = { path: [], value: root };
  const shape = checkShape(root);
  // While an id is in error itself, those that mean it are not to be blamed.
  const areIdsRight = !shape.some(({ path }) => path[0] === 'categories');
  const rules = [
    uniqueIds,
    honestBasis,
    answerCookie,
    everyLanguage,
    fullInformation,
    knownTexts(textKeys),
    ...(areIdsRight ? [knownIds] : []),
  ];
  return settle(root, [...shape, ...rules.flatMap((rule) => rule(place))]);
}
