/** Name of the consent cookie where the configuration gives none. */
export const DEFAULT_NAME = 'cookie-consent';

/**
 * Lists the cookies of this page as the browser gives them, `name=value`. Where it refuses them to a page, as in a sandbox, there are none; that
 * nothing can be kept is told when something is to be.
 */
export function readCookies(): string[] {
  try {
    return document.cookie.split('; ');
  } catch {
    return [];
  }
}

/** Lists the names of the cookies of this page. */
export function readNames(): string[] {
  return readCookies().map((cookie) => cookie.replace(/=.*/s, ''));
}

/** Lists the values of every copy of a cookie: after a change of `domain` there can be two (T10). */
export function readCopies(name: string): string[] {
  const beginning = `${name}=`;
  return readCookies()
    .filter((cookie) => cookie.startsWith(beginning))
    .map((cookie) => cookie.slice(beginning.length));
}
