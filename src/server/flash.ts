import { COOKIE_PATH_PATTERN } from '../config/grammar.ts';
import { isSecure } from './answer-cookie.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { readCopies } from './read.ts';
import { readReturnPath } from './return-path.ts';
import { formatCookie } from './set-cookie.ts';

/** Seconds for which a confirmation waits for the page that shows it. */
const LIFETIME = 30;

/** What became of an answer. */
export type FlashStatus =
  'accepted' | 'rejected' | 'saved' | 'cleared' | 'failed';

/** What the next view of one page confirms. It is kept in a cookie, since an address that confirms would confirm to whoever follows it. */
export interface Flash {
  readonly status: FlashStatus;
  /** Path and query of the page. */
  readonly path: string;
  /** What the preferences page may lead back to. */
  readonly back?: string | undefined;
}

/** The words of the statuses. */
const STATUSES: readonly string[] = [
  'accepted',
  'rejected',
  'saved',
  'cleared',
  'failed',
] satisfies FlashStatus[];

function isStatus(value: string | undefined): value is FlashStatus {
  return value !== undefined && STATUSES.includes(value);
}

/** A name that begins with `__Host-` would forbid the path. */
function flashName({ name }: ServerContext): string {
  return `${name.replace(/^__Host-/i, '')}-flash`;
}

/** Writes what `decodeURIComponent` reads, without the character that divides the parts. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E');
}

function decode(text: string | undefined, origin: string): string | undefined {
  try {
    return text && readReturnPath(decodeURIComponent(text), origin);
  } catch {
    return undefined;
  }
}

function format(
  context: ServerContext,
  request: Request,
  path: string,
  value: string,
): string {
  const pathname = path.replace(/\?.*/s, '');
  return formatCookie({
    name: flashName(context),
    value,
    maxAge: value ? LIFETIME : 0,
    // A path may hold a semicolon, which a cookie's may not: `/reports;year=2026`.
    path: COOKIE_PATH_PATTERN.test(pathname) ? pathname : '/',
    secure: isSecure(context, request),
    httpOnly: true,
  });
}

/** Writes the `Set-Cookie` header that has a page confirm something. */
export function formatFlash(
  context: ServerContext,
  request: Request,
  { status, path, back }: Flash,
): string {
  const parts = [status, encode(path), ...(back ? [encode(back)] : [])];
  return format(context, request, path, parts.join('~'));
}

/** Writes the `Set-Cookie` header that ends a confirmation on a page. */
export function expireFlash(
  context: ServerContext,
  request: Request,
  path: string,
): string {
  return format(context, request, path, '');
}

/** Reads what this very page is to confirm. Total, like everything that reads a cookie. */
export function readFlash(
  context: ServerContext,
  request: Request,
): Flash | undefined {
  const { origin, pathname, search } = publicUrl(context, request);
  const own = pathname + search;
  for (const value of readCopies(request, flashName(context))) {
    const [status, path, back] = value.split('~');
    if (isStatus(status) && decode(path, origin) === own)
      return { status, path: own, back: decode(back, origin) };
  }
  return undefined;
}
