import { itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Purposes that the exemption for statistics does not cover (L6). */
export const NOT_STATISTICS = ['advertising', 'session-replay'] as const;

/** Says which basis is expected in place of `statistics`, and why. */
export function insteadOfStatistics(purpose: string): string {
  return `"consent", since the exemption for statistics does not cover the purpose "${purpose}"`;
}

/** The basis `statistics` is not claimed for purposes that it does not cover (L6). */
export const honestBasis: Rule = (root) =>
  itemsOf(root, 'categories').flatMap((category) => {
    const { path, value } = memberOf(category, 'basis');
    if (value !== 'statistics') return [];
    const purposes = itemsOf(category, 'purposes').map((purpose) =>
      String(purpose.value)
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
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
