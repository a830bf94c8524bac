import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { listDomains } from './domains.ts';
import { isRefused } from './owners.ts';
import { listPaths } from './paths.ts';
import { readNames } from './read-cookies.ts';
import { listKeys } from './web-storage.ts';

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
 * @returns the names of declared cookies that are still there afterwards
 */
export function erase(
  units: readonly Unit[],
  state: ConsentState,
  keep: string,
): string[] {
  const isWanted = (name: string): boolean =>
    name !== keep && isRefused(units, state, name);
  const listRefused = (): string[] => readNames().filter(isWanted);

  const found = listRefused();
  for (const name of found)
    for (const domain of listDomains(location.hostname))
      for (const path of listPaths()) expire(name, path, domain);
  // Invisible from here, so that only the declaration tells of it.
  for (const { source } of units)
    for (const { name, path, domain } of source.cookies ?? [])
      if ((path || domain) && isWanted(name)) expire(name, path, domain);
  for (const kind of ['local', 'session'] as const)
    // Storage is slow to open, so only where something in it is refused.
    if (
      units.some(
        ({ id, source }) =>
          !state[id] && source.storage?.some((entry) => entry.kind === kind),
      )
    )
      for (const key of listKeys(kind))
        if (isRefused(units, state, key, kind))
          window[`${kind}Storage`].removeItem(key);
  // Nobody else writes a cookie meanwhile.
  return found.length ? listRefused() : found;
}
