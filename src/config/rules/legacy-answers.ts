import { oneKeyOf } from '../expectations.ts';
import type { Problem } from '../issue.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Place } from '../place.ts';
import { isRecord, itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Lists what visitors can refuse: `marketing`, and `marketing/video-site` for a service. */
function listRefusable(root: Place): string[] {
  return itemsOf(root, 'categories')
    .filter((category) => memberOf(category, 'basis').value !== 'essential')
    .flatMap((category) => {
      const id = String(memberOf(category, 'id').value);
      const services = itemsOf(category, 'services').map(
        (service) => `${id}/${String(memberOf(service, 'id').value)}`,
      );
      return [id, ...services];
    });
}

/** Says what has to be there in place of a category or service that there is not, or that cannot be refused. */
function describeUnknown(
  answers: Place,
  key: string,
  known: readonly string[],
): Problem {
  const free = known.filter(
    (id) => !Object.hasOwn(answers.value as object, id),
  );
  return {
    path: [...answers.path, key],
    severity: 'error',
    expected: `${oneKeyOf(known)}, which visitors can refuse`,
    found: key,
    isKey: true,
    suggestion:
      free.find((id) => id.endsWith(`/${key}`)) ?? nearestWord(key, free),
  };
}

/**
 * The answers of another tool go to categories and services that are there and can be refused; any other would be lost. For a configuration whose
 * categories are right by themselves.
 */
export const legacyAnswers: Rule = (root) => {
  const known = listRefusable(root);
  if (!known.length) return [];
  return itemsOf(root, 'legacy')
    .map((cookie) => memberOf(cookie, 'answers'))
    .filter(({ value }) => isRecord(value))
    .flatMap((answers) =>
      Object.keys(answers.value as object)
        .filter((key) => !known.includes(key))
        .map((key) => describeUnknown(answers, key, known)),
    );
};
