import type { CookieDeclaration, StorageDeclaration } from './config.ts';
import { createUnknownError } from './errors.ts';
import { matchesPattern } from './matches-pattern.ts';
import type { Consent } from './types.ts';
import { isOptional, listUnits, type Unit } from './units.ts';

/** Something that a refusal would erase, as the configuration declares it. */
export type Erasable = Readonly<
  | (CookieDeclaration & { kind: 'cookie'; owner: string })
  | (StorageDeclaration & { owner: string })
>;

/** Lists what a category or service declares, with its id. */
function declared({ id: owner, source }: Unit): Erasable[] {
  const { cookies = [], storage = [] } = source;
  return [
    ...cookies.map((cookie) => ({ ...cookie, kind: 'cookie', owner }) as const),
    ...storage.map((entry) => ({ ...entry, owner })),
  ];
}

/**
 * Lists what a refusal would erase, whether it is on the device or not: what the category and its services declare, without what something that stays
 * allowed declares as well (T7, T8).
 *
 * @param consent - the public object, or a copy of what it says
 * @param id - a category or service that can be refused. @defaultValue everything that can be refused
 * @returns declarations, each with its kind and with the id of who declares it; frozen
 * @throws ConsentError `id-unknown` for an id that is unknown or essential
 *
 * @example
 * ```ts
 * for (const { kind, name } of listErasable(consent, 'analytics'))
 *   console.log(kind, name);
 * ```
 */
export function listErasable(
  { categories, state }: Pick<Consent, 'categories' | 'state'>,
  id?: string,
): readonly Erasable[] {
  const units = listUnits(categories);
  const isRefused = (unit: Unit): boolean =>
    isOptional(unit) && [unit.id, unit.parent, undefined].includes(id);
  const refused = units.filter(isRefused);
  if (id !== undefined && !refused.length) {
    const known = units.filter(isOptional).map((unit) => unit.id);
    throw createUnknownError(id, known);
  }
  const kept = units
    .filter((unit) => state[unit.id] && !isRefused(unit))
    .flatMap(declared);
  return Object.freeze(
    refused
      .flatMap(declared)
      .filter(
        ({ kind, name }) =>
          !kept.some(
            // A pattern that fits another pattern, letter for letter, fits whatever that fits.
            (other) => other.kind === kind && matchesPattern(other.name, name),
          ),
      )
      .map((entry) => Object.freeze(entry)),
  );
}
