import type { Problem } from '../issue.ts';
import { formatPath } from '../path.ts';
import type { Place } from '../place.ts';
import { itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Finds ids that stand twice in one list. */
function findRepeated(siblings: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  return siblings.flatMap((sibling): Problem[] => {
    const { path, value } = memberOf(sibling, 'id');
    if (typeof value !== 'string') return [];
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, sibling);
      return [];
    }
    return [
      {
        path,
        severity: 'error',
        expected: `an id of its own, since ${formatPath(earlier.path)} has this one`,
        found: value,
      },
    ];
  });
}

/** No two categories share an id, and no two services of one category. */
export const uniqueIds: Rule = (root) => {
  const categories = itemsOf(root, 'categories');
  return [
    ...findRepeated(categories),
    ...categories.flatMap((category) =>
      findRepeated(itemsOf(category, 'services')),
    ),
  ];
};
