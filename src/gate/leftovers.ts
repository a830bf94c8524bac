import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { readCookies } from '../storage/read-cookies.ts';
import { listKeys } from '../storage/web-storage.ts';

/**
 * Says whether something may be on the device that a refused category or service declares. Erasing looks more closely; this is what a page
 * view pays so as not to load it.
 */
export function hasLeftovers(
  units: readonly Unit[],
  state: ConsentState,
): boolean {
  const beginnings = units.flatMap(({ id, source }) =>
    state[id]
      ? []
      : [...(source.cookies ?? []), ...(source.storage ?? [])].map(
          ({ name }) => name.split('*')[0] ?? '',
        ),
  );
  return (
    beginnings.length > 0 &&
    [
      ...readCookies().map(([name]) => name),
      ...listKeys().map(([, key]) => key),
    ].some((name) => beginnings.some((beginning) => name.startsWith(beginning)))
  );
}
