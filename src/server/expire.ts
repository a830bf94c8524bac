import type { ConsentState } from '../core/types.ts';
import { listDomains } from '../storage/domains.ts';
import { listCookies } from '../storage/header.ts';
import { isRefused } from '../storage/owners.ts';
import { listPaths } from '../storage/paths.ts';
import { isSecure } from './answer-cookie.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { formatCookie, isWritable } from './set-cookie.ts';

/**
 * Octets that all of it may take. Proxies refuse an answer whose head is larger than a page of memory, often 4 KB, and then the decision would be
 * lost with it (nginx, `proxy_buffer_size`).
 */
const LARGEST = 2800;

interface Scope {
  readonly name: string;
  readonly path: string;
  readonly domain?: string | undefined;
}

/** Crosses names with the places where a cookie can be, the likely places first. */
function spread(
  names: readonly string[],
  paths: readonly string[],
  domains: readonly (string | undefined)[],
): Scope[] {
  return paths.flatMap((path) =>
    domains.flatMap((domain) => names.map((name) => ({ name, path, domain }))),
  );
}

/** Lists the paths of cookies that can be seen from one of the site's, `/` first. */
function pathsFrom(path: string): string[] {
  const pathname = path.replace(/\/?(\?.*)?$/s, '');
  return [...new Set(['/', ...listPaths(pathname)])].filter(Boolean);
}

/**
 * Lists the `Set-Cookie` headers that delete what refused categories and services declare, and nothing else: HttpOnly cookies too, which no
 * script reaches. What a granted one declares as well stays. A pattern deletes the names that the request carries; an exact name is deleted unseen, where
 * it may have been set below the visitor's page.
 *
 * @param state - what is granted from now on
 * @param returnPath - the path of the visitor's page
 */
export function expireRefused(
  context: ServerContext,
  request: Request,
  state: ConsentState,
  returnPath: string,
): string[] {
  const { units, name: answer, endpoint } = context;
  const isWanted = (name: string): boolean =>
    name !== answer && isRefused(units, state, name);
  const seen = listCookies(request.headers.get('Cookie'))
    .map(({ name }) => name)
    .filter(isWanted);
  const declared = units
    .flatMap(({ source }) => source.cookies ?? [])
    .filter(({ name }) => !name.includes('*') && isWanted(name));
  const domains = listDomains(publicUrl(context, request).hostname);
  const scopes = [
    ...spread(seen, pathsFrom(endpoint), domains),
    ...declared
      .filter(({ path, domain }) => path ?? domain)
      .map(({ name, path = '/', domain }) => ({ name, path, domain })),
    ...spread(
      declared.map(({ name }) => name),
      pathsFrom(returnPath).slice(1),
      domains.slice(0, 1),
    ),
  ];
  const secure = isSecure(context, request);
  const lines = new Set(
    scopes
      .map((scope) => ({ ...scope, value: '', maxAge: 0, secure }))
      .filter(isWritable)
      .map(formatCookie),
  );
  let size = 0;
  return [...lines].filter((line) => (size += line.length) <= LARGEST);
}
