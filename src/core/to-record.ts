/** Makes a frozen record that has no prototype, since `constructor` is a valid id (S13). */
export function toRecord<Value>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  const record = Object.fromEntries(entries);
  // In a literal, `__proto__` is no key (ECMA-262, "__proto__ Property Names in Object Initializers").
  const bare: unknown = { __proto__: null, ...record };
  return Object.freeze(bare as typeof record);
}
