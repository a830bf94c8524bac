import type { ConsentState } from '../core/types.ts';
import { listDeclared, type Unit } from '../core/units.ts';
import { readCookies } from '../storage/read-cookies.ts';
import { listKeys } from '../storage/web-storage.ts';

/**
 * Says whether something may be on the device that a refused category or service declares: a cookie of a path that could not be seen where it was refused,
 * what another tab keeps for itself, or what was written anew (L12, T8). Erasing looks more closely; this is what a page view pays so as not to load it.
 * Cookies are read and storage is opened only where something in them is refused. Databases and caches cannot be listed at once.
 */
export function hasLeftovers(
  units: readonly Unit[],
  state: ConsentState,
): boolean {
  let cookies: readonly string[] | undefined;
  return units.some(
    (unit) =>
      !state[unit.id] &&
      listDeclared(unit).some(({ kind, name }) =>
        // Of other kinds there are no keys. What ends each name keeps it from being taken for the beginning of a longer one.
        (kind ? listKeys(kind as 'local') : (cookies ??= readCookies())).some(
          (entry) =>
            `${entry}=`.startsWith((`${name}=`.split('*') as [string])[0]),
        ),
      ),
  );
}
