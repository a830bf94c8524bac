import type { Category, Service } from '../core/config.ts';
import { ConfigError } from '../core/errors.ts';

/** Says whether each of them has an id of its own, and declares names, not stars alone that would fit everything. May throw. */
function areDistinct(owners: readonly Service[]): boolean {
  return owners.every(
    ({ id, cookies = [], storage = [] }, index) =>
      // Unlike `test`, throws where there is no string to search.
      id.search(/^[a-z][a-z\d-]{0,23}$/) === 0 &&
      owners.findIndex((other) => other.id === id) === index &&
      [...cookies, ...storage].every(({ name }) => name.replaceAll('*', '')),
  );
}

/**
 * Looks at what deciding depends on: that there are categories, each with an id of its own and a basis. The full check, which names what is wrong,
 * would weigh more than the gate itself (design §6).
 *
 * @param config - as the site has written it: anything at all
 * @returns an error, or undefined
 */
export function findFault(config: unknown): ConfigError | undefined {
  try {
    const { categories } = config as { categories: readonly Category[] };
    if (
      categories.length &&
      areDistinct(categories) &&
      categories.every(
        ({ basis, services = [] }) =>
          basis.search(/^(essential|consent|statistics|appearance)$/) === 0 &&
          areDistinct(services),
      )
    )
      return undefined;
  } catch {
    // Something in it is not even a list or an object.
  }
  return new ConfigError(
    'config-invalid',
    'Each category needs its own id and a basis.',
  );
}
