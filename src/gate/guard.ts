import type { Category } from '../core/config.ts';
import { ConfigError } from '../core/errors.ts';
import { listDeclared, listUnits } from '../core/units.ts';

/**
 * Looks at what deciding depends on: that there are categories, each with an id of its own and a basis, and services with ids of their own. The full check,
 * which names what is wrong, would weigh more than the gate itself (design §6).
 *
 * @param config - as the site has written it: anything at all
 * @returns an error, or undefined
 */
export function findFault(config: unknown): ConfigError | undefined {
  try {
    const { categories } = config as { categories: readonly Category[] };
    const units = listUnits(categories);
    if (
      units.length &&
      units.every(
        (unit) =>
          // Unlike `test`, throws where there is no string to search. It finds what fits at 0.
          !unit.source.id.search(/^[a-z][a-z\d-]{0,23}$/) &&
          !unit.basis.search(/^(essential|consent|statistics|appearance)$/) &&
          units.find(({ id }) => unit.id === id) === unit &&
          // Lists of what can be looked for: a name of stars alone would fit everything.
          listDeclared(unit).every(({ name }) => name.replaceAll('*', '')),
      )
    )
      return undefined;
  } catch {
    // Something in it is not even a list or an object.
  }
  return new ConfigError('config-invalid', 'Categories need ids and bases.');
}
