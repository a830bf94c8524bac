import type { PageOptions } from './consent-server.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { expireFlash, readFlash } from './flash.ts';
import { isPreferencesPage } from './page.ts';

/**
 * Returns the headers of a page that was made for one visitor: no shared cache keeps it, and what it confirms is confirmed once. A cacheable page was
 * made for nobody, and gets none; the preferences page always shows an answer.
 */
export function pageHeaders(
  context: ServerContext,
  request: Request,
  { cacheable = context.options.cacheable }: PageOptions = {},
): Headers {
  const headers = new Headers();
  if (cacheable && !isPreferencesPage(context, publicUrl(context, request)))
    return headers;
  const flash = readFlash(context, request);
  headers.set(
    'Cache-Control',
    flash ? 'private, no-store' : 'private, no-cache',
  );
  if (flash)
    headers.append('Set-Cookie', expireFlash(context, request, flash.path));
  return headers;
}
