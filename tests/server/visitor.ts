import type { ConsentServer } from '../../src/server/consent-server.ts';
import { getPage, postForm, type HeaderRecord } from './requests.ts';
import { readSetCookies } from './set-cookies.ts';

/** A browser without JavaScript: it keeps cookies, sends forms, and follows where they lead. */
export interface Visitor {
  /** Opens a page. */
  readonly open: (path: string, headers?: HeaderRecord) => Request;
  /** Takes the headers of a page. */
  readonly take: (headers: Headers) => void;
  /** Sends a form from a page, and opens the page that it leads to. */
  readonly send: (
    fields: HeaderRecord,
    from: string,
  ) => Promise<{ path: string; request: Request }>;
}

/**
 * Makes a visitor.
 *
 * @param isRefusing - says which cookies the browser does not keep
 */
export function createVisitor(
  { handle }: ConsentServer,
  isRefusing: (name: string) => boolean = () => false,
): Visitor {
  const jar = new Map<string, { value: string; path: string }>();

  function take(headers: Headers): void {
    for (const { name, value, attributes } of readSetCookies({ headers })) {
      if (isRefusing(name)) continue;
      const path = attributes['path'] ?? '/';
      if (attributes['domain']) continue;
      if (attributes['max-age'] === '0') jar.delete(`${name} ${path}`);
      else jar.set(`${name} ${path}`, { value, path });
    }
  }

  function cookies(path: string): HeaderRecord {
    const sent = [...jar]
      .filter(([, { path: at }]) => at === '/' || path.startsWith(at))
      .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`);
    return sent.length ? { Cookie: sent.join('; ') } : {};
  }

  const open: Visitor['open'] = (path, headers) =>
    getPage(path, { ...cookies(path), ...headers });

  return {
    open,
    take,
    async send(fields, from) {
      const response = await handle(
        postForm({ _return: from, ...fields }, cookies('/consent')),
      );
      take(response.headers);
      const path = response.headers.get('Location') ?? '';
      return { path, request: open(path) };
    },
  };
}
