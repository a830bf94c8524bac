/** Name of the consent cookie where the configuration gives none. */
export const DEFAULT_NAME = 'cookie-consent';

/**
 * Lists the cookies of this page as pairs of name and value, as the browser gives them. Where it refuses them to a page, as in a sandbox, there are
 * none; that nothing can be kept is told when something is to be.
 */
export function readCookies(): [name: string, value: string][] {
  try {
    return document.cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name, value.join('=')];
    });
  } catch {
    return [];
  }
}

/** Lists the values of every copy of a cookie: after a change of `domain` there can be two (T10). */
export function readCopies(name: string): string[] {
  return readCookies()
    .filter(([key]) => key === name)
    .map(([, value]) => value);
}
