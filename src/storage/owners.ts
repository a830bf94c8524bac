import type { StorageDeclaration } from '../core/config.ts';
import { matchesPattern } from '../core/matches-pattern.ts';
import type { ConsentState } from '../core/types.ts';
import { listDeclared, type Unit } from '../core/units.ts';

/**
 * Says whether something on the device is declared, and by none that is granted. Cookies are declared without a kind.
 */
export function isRefused(
  units: readonly Unit[],
  state: ConsentState,
  name: string,
  kind?: StorageDeclaration['kind'],
): boolean {
  const owners = units.filter((unit) =>
    listDeclared(unit).some(
      (entry) => entry.kind === kind && matchesPattern(entry.name, name),
    ),
  );
  return owners.length > 0 && !owners.some(({ id }) => state[id]);
}
