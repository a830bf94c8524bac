import { matchesPattern } from '../../core/matches-pattern.ts';
import { DEFAULT_COOKIE_NAME } from '../grammar.ts';
import type { Problem } from '../issue.ts';
import type { Place } from '../place.ts';
import { itemsOf, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** What browsers demand of the attributes together (RFC 6265bis §5.7). */
export const DEMANDS = {
  sameSite: 'true, since browsers refuse "sameSite": "None" without it',
  secure: 'true, since the name of the cookie demands it',
  domain: 'no domain, since a name that begins with "__Host-" forbids one',
  path: '"/", since a name that begins with "__Host-" demands it',
} as const;

/** Finds attributes that browsers refuse together: the cookie would never be stored. */
function findRefused(cookie: Place): Problem[] {
  const name = memberOf(cookie, 'name').value;
  const isHost = typeof name === 'string' && /^__Host-/i.test(name);
  const isPrefixed =
    isHost || (typeof name === 'string' && /^__Secure-/i.test(name));
  const secure = memberOf(cookie, 'secure');
  const domain = memberOf(cookie, 'domain');
  const path = memberOf(cookie, 'path');
  const problems: Problem[] = [];
  function refuse({ path, value }: Place, expected: string): void {
    problems.push({ path, severity: 'error', expected, found: value });
  }
  if (secure.value === false && memberOf(cookie, 'sameSite').value === 'None')
    refuse(secure, DEMANDS.sameSite);
  else if (secure.value === false && isPrefixed) refuse(secure, DEMANDS.secure);
  if (isHost && typeof domain.value === 'string')
    refuse(domain, DEMANDS.domain);
  if (isHost && typeof path.value === 'string' && path.value !== '/')
    refuse(path, DEMANDS.path);
  return problems;
}

/** The bases on which a category can be refused, and its cookies be erased. */
const REFUSABLE: readonly unknown[] = ['consent', 'statistics', 'appearance'];

/** Finds declarations that would erase the answer itself as soon as it is a refusal. */
function findSelfErasing(root: Place, answer: string): Problem[] {
  return itemsOf(root, 'categories')
    .filter((category) => REFUSABLE.includes(memberOf(category, 'basis').value))
    .flatMap((category) => [category, ...itemsOf(category, 'services')])
    .flatMap((declarer) => itemsOf(declarer, 'cookies'))
    .map((cookie) => memberOf(cookie, 'name'))
    .filter(
      ({ value }) => typeof value === 'string' && matchesPattern(value, answer),
    )
    .map(({ path, value }) => ({
      path,
      severity: 'error',
      expected: `a name that does not mean "${answer}" too, the cookie that keeps the answer`,
      found: value,
    }));
}

/** The cookie that keeps the answer can be stored, and refusing a category does not erase it. */
export const answerCookie: Rule = (root) => {
  const cookie = memberOf(root, 'cookie');
  const { value: name = DEFAULT_COOKIE_NAME } = memberOf(cookie, 'name');
  return [
    ...findRefused(cookie),
    ...(typeof name === 'string' ? findSelfErasing(root, name) : []),
  ];
};
