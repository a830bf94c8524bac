import type { ConsentConfig } from '../core/config.ts';

/**
 * Finds the page from which the visitor came to the preferences, if it is one of this site and not a preferences page itself (I22). Anything else,
 * such as an external referrer, is no page to lead back to.
 *
 * @returns its path with query, or undefined
 */
export function findBackUrl({
  preferencesUrl,
}: ConsentConfig): string | undefined {
  if (!document.referrer) return undefined;
  const { origin, pathname, search } = new URL(document.referrer);
  const own =
    typeof preferencesUrl === 'string'
      ? [preferencesUrl]
      : Object.values(preferencesUrl);
  const isOwn = [location.href, ...own].some(
    (url) => new URL(url, location.href).pathname === pathname,
  );
  // A path of two slashes would lead to another site.
  if (origin !== location.origin || isOwn || pathname.startsWith('//'))
    return undefined;
  return pathname + search;
}
