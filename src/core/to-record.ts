/** Makes a frozen record that has no prototype, since `constructor` is a valid id (S13). */
export function toRecord<Value>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  const record = Object.fromEntries(entries);
  return Object.freeze(Object.setPrototypeOf(record, null) as typeof record);
}
