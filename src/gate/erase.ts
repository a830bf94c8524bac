import type { StorageDeclaration } from '../core/config.ts';
import { EraseError } from '../core/errors.ts';
import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { listDomains } from '../storage/domains.ts';

type Kind = StorageDeclaration['kind'] | 'cookie';

/** Says whether a name fits a pattern in which `*` stands for any characters. */
function fits(name: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/\W/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 's').test(name);
}

/** Lists the paths that a cookie visible here can have: `/`, and each prefix of this page's path with and without a slash at its end (T6). */
function listPaths(): string[] {
  let path = '';
  return location.pathname.split('/').flatMap((segment) => {
    path += `${segment}/`;
    return [path.slice(0, -1), path];
  });
}

/**
 * Writes an end into one cookie. Its name is written as the browser gave it: js-cookie would percent-encode it into the name of another.
 * Attributes with a semicolon cannot have been set, and must not end one attribute to begin another (S9).
 */
function expire(name: string, path: string, domain = ''): void {
  if (`${path}${domain}`.includes(';')) return;
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${name}=;max-age=0;path=${path};domain=${domain}${secure}`;
}

/** Opens a storage area. Where the browser blocks it, nothing can have been written to it, and nothing is to erase. */
function openArea(kind: StorageDeclaration['kind']): Storage | undefined {
  try {
    return window[`${kind}Storage`];
  } catch {
    return undefined;
  }
}

/**
 * Deletes the cookies and the storage entries that refused categories and services declare, and nothing else. What a granted one
 * declares as well stays.
 *
 * @param keep - name of the consent cookie, which no pattern reaches
 * @throws EraseError when something declared is still there afterwards
 */
export function erase(
  units: readonly Unit[],
  state: ConsentState,
  keep: string,
): void {
  const isDeclared = (granted: boolean, kind: Kind, name: string): boolean =>
    units.some(
      ({ id, source: { cookies = [], storage = [] } }) =>
        state[id] === granted &&
        (kind === 'cookie'
          ? cookies
          : storage.filter((entry) => entry.kind === kind)
        ).some((entry) => fits(name, entry.name)),
    );
  const isRefused = (kind: Kind, name: string): boolean =>
    name !== keep &&
    isDeclared(false, kind, name) &&
    !isDeclared(true, kind, name);
  const listRefused = (): string[] =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0] ?? '')
      .filter((name) => isRefused('cookie', name));

  for (const { source } of units)
    for (const { name, path, domain } of source.cookies ?? [])
      // Invisible from other paths, so that only its declaration tells of it.
      if ((path ?? domain) && isRefused('cookie', name))
        expire(name, path ?? '/', domain);
  for (const name of listRefused())
    for (const domain of listDomains(location.hostname))
      for (const path of listPaths()) expire(name, path, domain);
  for (const kind of ['local', 'session'] as const) {
    const area = openArea(kind);
    for (const key of Object.keys(area ?? {}))
      if (isRefused(kind, key)) area?.removeItem(key);
  }
  const left = listRefused().join(', ');
  if (left) throw new EraseError('erase-failed', `Still there: ${left}.`);
}
