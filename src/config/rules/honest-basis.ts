import type { Place } from '../place.ts';
import { itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Purposes that the exemption for statistics does not cover (L6). */
export const NOT_STATISTICS = ['advertising', 'session-replay'] as const;

/** Says which basis is expected in place of `statistics`, and why. */
export function insteadOfStatistics(purpose: string): string {
  return `"consent", since the exemption for statistics does not cover the purpose "${purpose}"`;
}

/** Lists the purposes of a category or service, however they are written. */
function purposesOf(declarer: Place): string[] {
  return itemsOf(declarer, 'purposes').map(({ value }) =>
    String(value)
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}

/** The basis `statistics` is not claimed for purposes that it does not cover, be they those of one service (L6). */
export const honestBasis: Rule = (root) =>
  itemsOf(root, 'categories').flatMap((category) => {
    const { path, value } = memberOf(category, 'basis');
    if (value !== 'statistics') return [];
    const purposes = [category, ...itemsOf(category, 'services')].flatMap(
      purposesOf,
    );
    const excluded = NOT_STATISTICS.find((word) => purposes.includes(word));
    if (!excluded) return [];
    return [
      {
        path,
        severity: 'error',
        expected: insteadOfStatistics(excluded),
        found: value,
        suggestion: 'consent',
      },
    ];
  });
