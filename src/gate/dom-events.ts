/**
 * Repeats an event on `document` as `consent:` and its name, for scripts that know nothing of this library. Errors go to the console as well.
 *
 * @param detail - the payload
 */
export function repeatOnDocument(name: string, detail: unknown): void {
  if (name === 'error') console.error('by-consent:', detail);
  document.dispatchEvent(new CustomEvent(`consent:${name}`, { detail }));
}
