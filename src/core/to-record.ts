/** Makes a frozen record that has no prototype, since `constructor` is a valid id (S13). */
export function toRecord<Value>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  // In a literal, `__proto__` is no key (ECMA-262, "__proto__ Property Names in Object Initializers").
  return Object.freeze<Record<string, Value>>({
    __proto__: null as never,
    ...Object.fromEntries(entries),
  });
}
