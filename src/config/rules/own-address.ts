import { memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** Says whether a host is a domain or stands below it. */
function isBelow(host: string, domain: unknown): boolean {
  return (
    typeof domain === 'string' &&
    `.${host}`.endsWith(`.${domain.toLowerCase()}`)
  );
}

/**
 * The library's other files come from this site: whoever else sends them learns of each visitor before that visitor has answered (S7). Advice only, since
 * a site can have more hosts than its configuration names.
 */
export const ownAddress: Rule = (root) => {
  const domain = memberOf(memberOf(root, 'cookie'), 'domain').value;
  return ['assets', 'stylesheet'].flatMap((key) => {
    const { path, value } = memberOf(root, key);
    const [, host] =
      /^https?:\/\/([^/?#:]+)/.exec(typeof value === 'string' ? value : '') ??
      [];
    if (host === undefined || isBelow(host.toLowerCase(), domain)) return [];
    return [
      {
        path,
        severity: 'advice',
        expected:
          'an address of this site, since another one would learn of each visitor before the answer',
        found: value,
      },
    ];
  });
};
