const LONGEST = 60;

/** Escapes control, formatting and odd space characters: they are invisible, and some steer a terminal. */
function showInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) =>
        `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/**
 * Says what was found in a configuration, in a few words: `"concent"`, `3`, `an empty list`, `nothing`.
 *
 * @param value - plain data, as `toPlain` returns it
 * @param longest - how many characters of a text to show
 */
export function describeValue(value: unknown, longest = LONGEST): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const text =
      value.length > longest ? `${value.slice(0, longest)}...` : value;
    return showInvisible(JSON.stringify(text));
  }
  if (typeof value === 'symbol') return value.description ?? 'a symbol';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length ? 'an object' : 'an empty object';
  // Not JSON for numbers: it makes null of NaN.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
