/** Copies lists and plain records, frozen all the way down; anything else is returned as it is. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copy));
  const entries = Object.entries(value);
  return Object.freeze(
    Object.fromEntries(entries.map(([key, member]) => [key, copy(member)])),
  );
}

/**
 * Makes a copy that nobody can change of what a site has written as JSON, so that the site's own object stays as changeable as it was. Total: what cannot be
 * copied, since it holds itself or throws when it is read, is returned as it is, for whoever checks it to judge.
 */
export function toFrozen<Value>(value: Value): Value {
  try {
    return copy(value) as Value;
  } catch {
    return value;
  }
}
