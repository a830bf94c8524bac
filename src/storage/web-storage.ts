/**
 * Lists the keys in localStorage or sessionStorage. Where the browser blocks them, nothing can have been written there, and there are none.
 */
export function listKeys(kind: 'local' | 'session'): string[] {
  try {
    return Object.keys(window[`${kind}Storage`]);
  } catch {
    return [];
  }
}
