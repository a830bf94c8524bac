import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { readCookies } from '../storage/read-cookies.ts';

/**
 * Says whether a cookie may be on the device that a refused category or service declares: one of a path that could not be seen where it was refused, or
 * written anew. Erasing looks more closely; this is what a page view pays so as not to load it. Storage is the same for the whole site, and was erased then.
 */
export function hasLeftovers(
  units: readonly Unit[],
  state: ConsentState,
): boolean {
  const cookies = readCookies();
  return units.some(
    ({ id, source }) =>
      !state[id] &&
      source.cookies?.some(({ name }) => {
        const beginning = name.replace(/\*.*/s, '');
        return cookies.some((cookie) => cookie.startsWith(beginning));
      }),
  );
}
