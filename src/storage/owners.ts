import type { StorageDeclaration } from '../core/config.ts';
import type { ConsentState } from '../core/types.ts';
import type { Unit } from '../core/units.ts';

/** Says whether a name fits a pattern in which `*` stands for any characters. */
function fits(name: string, pattern = ''): boolean {
  const source = pattern.replace(/[^*\w]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${source}$`, 's').test(name);
}

/**
 * Says whether something on the device is declared, and by none that is granted. Cookies are declared without a kind.
 */
export function isRefused(
  units: readonly Unit[],
  state: ConsentState,
  name: string,
  kind?: StorageDeclaration['kind'],
): boolean {
  const owners = units.filter(({ source: { cookies = [], storage = [] } }) =>
    [...cookies, ...storage].some(
      (entry: Partial<StorageDeclaration>) =>
        entry.kind === kind && fits(name, entry.name),
    ),
  );
  return owners.length > 0 && !owners.some(({ id }) => state[id]);
}
