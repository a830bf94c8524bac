import type { StorageDeclaration } from '../core/config.ts';
import { EraseError } from '../core/errors.ts';
import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { readNames } from './read-cookies.ts';
import { listDomains } from './domains.ts';
import { listPaths } from './paths.ts';
import { listKeys } from './web-storage.ts';

/** Says whether a name fits a pattern in which `*` stands for any characters. */
function fits(name: string, pattern = ''): boolean {
  const source = pattern.replace(/[^*\w]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${source}$`, 's').test(name);
}

/**
 * Writes an end into one cookie. Its name is written as the browser gave it: js-cookie would percent-encode it into the name of another.
 * Attributes with a semicolon cannot have been set, and must not end one attribute to begin another (S9).
 */
function expire(name: string, path = '/', domain = ''): void {
  if (`${path}${domain}`.includes(';')) return;
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${name}=;max-age=0;path=${path};domain=${domain}${secure}`;
}

/**
 * Deletes the cookies and the storage entries that refused categories and services declare, and nothing else. What a granted one
 * declares as well stays.
 *
 * @param keep - name of the consent cookie, which no pattern reaches
 * @returns an error when something declared is still there afterwards
 */
export function erase(
  units: readonly Unit[],
  state: ConsentState,
  keep: string,
): EraseError | undefined {
  /** Cookies are declared without a kind. */
  function isRefused(name: string, kind?: string): boolean {
    const owners = units.filter(({ source: { cookies = [], storage = [] } }) =>
      [...cookies, ...storage].some(
        (entry: Partial<StorageDeclaration>) =>
          entry.kind === kind && fits(name, entry.name),
      ),
    );
    return (
      name !== keep && owners.length > 0 && !owners.some(({ id }) => state[id])
    );
  }
  const listRefused = (): string[] =>
    readNames().filter((name) => isRefused(name));

  for (const name of listRefused())
    for (const domain of listDomains(location.hostname))
      for (const path of listPaths()) expire(name, path, domain);
  // Invisible from here, so that only the declaration tells of it.
  for (const { source } of units)
    for (const { name, path, domain } of source.cookies ?? [])
      if ((path || domain) && isRefused(name)) expire(name, path, domain);
  for (const kind of ['local', 'session'] as const)
    for (const key of listKeys(kind))
      if (isRefused(key, kind)) window[`${kind}Storage`].removeItem(key);
  const left = listRefused();
  if (!left.length) return undefined;
  const text = `Refused, but still there: ${left.join(', ')}.`;
  return new EraseError('erase-failed', text);
}
