import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { readNames } from '../storage/read-cookies.ts';
import { listKeys } from '../storage/web-storage.ts';

/**
 * Says whether something may be on the device that a refused category or service declares. Erasing looks more closely; this is what a page
 * view pays so as not to load it.
 */
export function hasLeftovers(
  units: readonly Unit[],
  state: ConsentState,
): boolean {
  const declared = units.flatMap(({ id, source }) =>
    state[id] ? [] : [...(source.cookies ?? []), ...(source.storage ?? [])],
  );
  if (!declared.length) return false;
  const names = [...readNames(), ...listKeys('local'), ...listKeys('session')];
  return declared.some(({ name }) => {
    const beginning = name.replace(/\*.*/s, '');
    return names.some((found) => found.startsWith(beginning));
  });
}
