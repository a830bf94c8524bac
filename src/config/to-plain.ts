const DEEPEST = 32;
const LONGEST = 10_000;

/**
 * Copies a value as plain data, so that everything after it can read without fear. Total: what JSON cannot say (functions,
 * class instances, cycles, getters that throw) becomes a symbol that describes it, which no part of the schema accepts. A
 * member that is undefined counts as absent. A key `__proto__` stays an ordinary key (S13).
 */
export function toPlain(value: unknown): unknown {
  // Each object is copied once: a value that shares its parts could otherwise grow without bounds.
  const copies = new Map<object, unknown>();

  function copyObject(source: object, depth: number): unknown {
    if (depth > DEEPEST) return Symbol('something nested too deeply');
    if (Array.isArray(source)) {
      if (source.length > LONGEST) return Symbol('a list that is too long');
      return Array.from(source, (item) => copy(item, depth + 1));
    }
    const prototype: unknown = Object.getPrototypeOf(source);
    // Not compared with Object.prototype: a configuration can come from another window or realm.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return Symbol('something that is not plain data');
    return Object.fromEntries(
      Object.entries(source)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, copy(member, depth + 1)]),
    );
  }

  function copy(source: unknown, depth: number): unknown {
    if (['bigint', 'function', 'symbol'].includes(typeof source))
      return Symbol(`a ${typeof source}`);
    if (typeof source !== 'object' || source === null) return source;
    if (copies.has(source)) return copies.get(source);
    copies.set(source, Symbol('something that contains itself'));
    let result: unknown;
    try {
      result = copyObject(source, depth);
    } catch {
      result = Symbol('something that cannot be read');
    }
    copies.set(source, result);
    return result;
  }

  return copy(value, 0);
}
