import { memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Domains under which anyone can register, as browsers know them for the United Kingdom (publicsuffix.org). */
export const PUBLIC_SUFFIXES = [
  'police.uk',
  'ac.uk',
  'co.uk',
  'gov.uk',
  'ltd.uk',
  'me.uk',
  'net.uk',
  'nhs.uk',
  'org.uk',
  'plc.uk',
  'sch.uk',
] as const;

/** Says which domain is expected in place of a public suffix, and why. */
export function insteadOfSuffix(suffix: string): string {
  const [one, many] =
    suffix === 'police.uk' ? ['force', 'forces'] : ['owner', 'owners'];
  return `a domain below "${suffix}", such as "northshire.${suffix}", since "${suffix}" is a public suffix: cookies can be shared inside one ${one}'s own domain, never between ${many}`;
}

/** The answer is not to be shared under a public suffix: browsers refuse such a cookie, and it would never be stored (T9). */
export const publicSuffix: Rule = (root) => {
  const { path, value } = memberOf(memberOf(root, 'cookie'), 'domain');
  const suffix = PUBLIC_SUFFIXES.find(
    (domain) => typeof value === 'string' && value.toLowerCase() === domain,
  );
  if (!suffix) return [];
  return [
    {
      path,
      severity: 'error',
      expected: insteadOfSuffix(suffix),
      found: value,
    },
  ];
};
