import { isRecord, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Visitors are told where they can complain about the use of their data (Data Protection Act 2018 section 164A). Advice only (L27). */
export const complaintsPage: Rule = (root) => {
  const { path, value } = memberOf(root, 'complaintsUrl');
  if (!isRecord(root.value) || value !== undefined) return [];
  return [
    {
      path,
      severity: 'advice',
      expected:
        'the page on which visitors can complain about the use of their data, such as "/complaints"',
      found: value,
    },
  ];
};
