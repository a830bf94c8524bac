import { memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Domains under which anyone can register, as browsers know them for the United Kingdom (publicsuffix.org). */
export const PUBLIC_SUFFIXES: readonly string[] = [
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
];

/** What is expected in place of a public suffix, and why. */
export const OWN_DOMAIN =
  'a domain of your own, such as "northshire.police.uk", since this is a public suffix: cookies can be shared inside one force\'s own domain, never between forces';

/** The answer is not to be shared under a public suffix: browsers refuse such a cookie, and it would never be stored (T9). */
export const publicSuffix: Rule = (root) => {
  const { path, value } = memberOf(memberOf(root, 'cookie'), 'domain');
  const isSuffix =
    typeof value === 'string' && PUBLIC_SUFFIXES.includes(value.toLowerCase());
  return isSuffix
    ? [{ path, severity: 'error', expected: OWN_DOMAIN, found: value }]
    : [];
};
