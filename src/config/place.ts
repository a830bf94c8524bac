import type { Path } from './path.ts';

/** A value of a configuration and the way to it. The rules walk with it over configurations that may be wrong anywhere. */
export interface Place {
  readonly path: Path;
  /** Plain data; undefined where nothing stands. */
  readonly value: unknown;
}

/** Says whether a value is an object with keys, as opposed to a list or null. */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Goes to a member of an object. What is inherited, such as `constructor`, is not there. */
export function memberOf({ path, value }: Place, key: string): Place {
  return {
    path: [...path, key],
    value:
      isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
  };
}

/** Lists the entries of the list that a member holds; none where it is no list. */
export function itemsOf(place: Place, key: string): Place[] {
  const { path, value } = memberOf(place, key);
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({
    path: [...path, index],
    value: item,
  }));
}

/** Goes along a whole path. */
export function placeAt(root: unknown, path: Path): Place {
  let value = root;
  for (const step of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
  return { path, value };
}

/** Lists everything that declares cookies and storage: the categories, each followed by its services. */
export function declarersOf(root: Place): Place[] {
  return itemsOf(root, 'categories').flatMap((category) => [
    category,
    ...itemsOf(category, 'services'),
  ]);
}

/** Lists the declared cookies and storage entries of a category or service itself. */
export function declarationsOf(declarer: Place): Place[] {
  return [...itemsOf(declarer, 'cookies'), ...itemsOf(declarer, 'storage')];
}
