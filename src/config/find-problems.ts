import { checkShape } from './check-shape.ts';
import type { Problem } from './issue.ts';
import { answerCookie } from './rules/answer-cookie.ts';
import { complaintsPage } from './rules/complaints-page.ts';
import { everyLanguage } from './rules/every-language.ts';
import { fullInformation } from './rules/full-information.ts';
import { knownIds } from './rules/known-ids.ts';
import { honestBasis } from './rules/honest-basis.ts';
import { knownTexts } from './rules/known-texts.ts';
import { legacyAnswers } from './rules/legacy-answers.ts';
import { ownAddress } from './rules/own-address.ts';
import { publicSuffix } from './rules/public-suffix.ts';
import type { Rule } from './rules/rule.ts';
import { spokenLanguages } from './rules/spoken-languages.ts';
import { textFormats } from './rules/text-formats.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { wholeSentences } from './rules/whole-sentences.ts';
import { settle } from './settle.ts';

const RULES: readonly Rule[] = [
  uniqueIds,
  honestBasis,
  answerCookie,
  publicSuffix,
  ownAddress,
  everyLanguage,
  spokenLanguages,
  fullInformation,
  complaintsPage,
  knownTexts,
  wholeSentences,
  textFormats,
];

/**
 * Finds everything that is wrong in a configuration, or could be better, in the order of the configuration. The rules run
 * whatever the schema says, so that an editor sees all mistakes in one go.
 *
 * @param root - plain data, as `toPlain` returns it
 */
export function findProblems(root: unknown): Problem[] {
  const place = { path: [], value: root };
  const shape = checkShape(root);
  // While an id is in error itself, those that mean it are not to be blamed.
  const areIdsRight = !shape.some(({ path }) => path[0] === 'categories');
  const rules = areIdsRight ? [...RULES, knownIds, legacyAnswers] : RULES;
  return settle(root, [...shape, ...rules.flatMap((rule) => rule(place))]);
}
