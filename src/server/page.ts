import { publicUrl, type ServerContext } from './context.ts';
import { readReturnPath } from './return-path.ts';

/** Where a page can be shown inside another. */
const FRAMES = /^(iframe|frame|embed|object|fencedframe)$/;

/** Says whether a request is for a page inside another, where no banner belongs (I18). */
export function isFramed({ headers }: Request): boolean {
  return FRAMES.test(headers.get('Sec-Fetch-Dest') ?? '');
}

/** Says whether an address is that of the preferences page, in any language. Only the path counts, and a slash at its end does not (design §5). */
export function isPreferencesPage(
  { config: { preferencesUrl } }: ServerContext,
  url: URL,
): boolean {
  const path = (address: string): string =>
    new URL(address, url).pathname.replace(/\/$/, '');
  const own =
    typeof preferencesUrl === 'string'
      ? [preferencesUrl]
      : Object.values(preferencesUrl);
  return own.map(path).includes(path(url.href));
}

/** Returns the path of a page, with its query, as a form on it can carry it. */
export function ownPath(context: ServerContext, request: Request): string {
  const { origin, pathname, search } = publicUrl(context, request);
  return readReturnPath(pathname + search, origin) ?? '/';
}
