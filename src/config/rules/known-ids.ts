import { oneOf } from '../expectations.ts';
import type { Problem } from '../issue.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Place } from '../place.ts';
import { isRecord, itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Lists the ids that `granted` knows. */
function idsOf(root: Place): string[] {
  return itemsOf(root, 'categories').flatMap((category) => {
    const id = String(memberOf(category, 'id').value);
    const services = itemsOf(category, 'services').map(
      (service) => `${id}/${String(memberOf(service, 'id').value)}`,
    );
    return [id, ...services];
  });
}

/** Lists the places inside the integrations where an id stands. */
function usesOf(root: Place): Place[] {
  const integrations = memberOf(root, 'integrations');
  const signals = ['google-consent-mode', 'clarity'].flatMap((name) => {
    const member = memberOf(memberOf(integrations, name), 'signals');
    const keys = isRecord(member.value) ? Object.keys(member.value) : [];
    return keys.flatMap((key) => itemsOf(member, key));
  });
  return [
    ...signals,
    ...itemsOf(memberOf(integrations, 'matomo'), 'categories'),
  ];
}

/**
 * An integration follows categories and services that there are. Advice: an unknown id is never allowed, so that the vendor is told no. For a configuration whose
 * categories are right by themselves.
 */
export const knownIds: Rule = (root) => {
  const ids = idsOf(root);
  return usesOf(root).flatMap(({ path, value }): Problem[] =>
    typeof value !== 'string' || ids.includes(value)
      ? []
      : [
          {
            path,
            severity: 'advice',
            expected: oneOf(ids),
            found: value,
            suggestion: nearestWord(value, ids),
          },
        ],
  );
};
