import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { readBuiltFile } from './built-files.ts';
import { headMarkup, type Attributes } from './head-markup.ts';
import { split, type Cut } from './split.ts';

/** How a file is answered. */
export interface SiteFile {
  /** What it holds. @defaultValue nothing */
  readonly body?: string | Uint8Array;
  /** Its media type. @defaultValue `text/javascript; charset=utf-8` */
  readonly type?: string;
  /** Milliseconds to wait before the answer begins. @defaultValue 0 */
  readonly delay?: number;
  /** The HTTP status. @defaultValue 200 */
  readonly status?: number;
  /** Further headers; an array sends a header several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Whether the answer never comes. @defaultValue false */
  readonly hang?: boolean;
  /** Where a text is cut into pieces. @defaultValue it is sent whole */
  readonly cuts?: readonly Cut[];
}

/** A request that arrived. */
export interface SiteRequest {
  readonly method: string;
  /** The host that was asked, without the port. */
  readonly host: string;
  /** The path, without the query. */
  readonly path: string;
  /** The query with its question mark, or nothing. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** When it arrived, in milliseconds since 1970. */
  readonly time: number;
  /** What it carried: empty until it has arrived as a whole. */
  body: string;
  /** When its answer had been sent, in milliseconds since 1970; absent when it has not. */
  endedAt?: number;
}

/** A website for one test. It answers by path, whatever the host and the query. */
export interface Site {
  /** The port of every address. */
  readonly port: number;
  /** Adds a page, or replaces it. */
  page(path: string, html: string, options?: Omit<SiteFile, 'body'>): void;
  /** Adds a file, or replaces it: a built file too, by its own path. */
  file(path: string, file?: SiteFile): void;
  /**
   * Returns the configuration and the gate's script tag.
   *
   * @param config - the inline configuration; a string is written as it is, and null leaves the element out
   * @param attributes - those of the gate's script tag: `{ defer: true, nonce: 'n', 'data-debug': '' }`
   */
  head(config: unknown, attributes?: Attributes): string;
  /**
   * Returns an address.
   *
   * @param host - one below `police.uk` or `example` leads here; `www.force.police.uk` when not given
   */
  url(path: string, host?: string): string;
  /** Every request so far, in order of arrival, but for the icon, which the browser asks for of its own accord. */
  readonly requests: readonly SiteRequest[];
  /** When the last answer for a path had been sent, in milliseconds since 1970, or undefined. */
  endedAt(path: string): number | undefined;
}

const missing: SiteFile = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'Not found',
};

/** Makes the website of one test, and the listener that answers for it. */
export function createSite(port: number): Site & { listener: RequestListener } {
  const files = new Map<string, SiteFile>();
  const requests: SiteRequest[] = [];

  const listener: RequestListener = (incoming, response) => {
    const { method = '', headers, url = '' } = incoming;
    const { hostname, pathname, search } = new URL(
      url,
      `http://${headers.host ?? ''}`,
    );
    const request: SiteRequest = {
      method,
      host: hostname,
      path: pathname,
      query: search,
      headers,
      time: Date.now(),
      body: '',
    };
    if (pathname !== '/favicon.ico') requests.push(request);
    response.on('finish', () => {
      request.endedAt = Date.now();
    });
    void answer();

    async function answer(): Promise<void> {
      request.body = await text(incoming).catch(() => '');
      const file =
        files.get(pathname) ?? (await readBuiltFile(pathname)) ?? missing;
      if (file.hang) return;
      if (file.delay) await wait(file.delay, undefined, { ref: false });
      response.statusCode = file.status ?? 200;
      response.setHeader(
        'Content-Type',
        file.type ?? 'text/javascript; charset=utf-8',
      );
      for (const [name, value] of Object.entries(file.headers ?? {})) {
        response.setHeader(name, value);
      }
      if (file.cuts)
        for await (const piece of split(String(file.body), file.cuts))
          response.write(piece);
      response.end(file.cuts ? undefined : file.body);
    }
  };

  return {
    port,
    page(path, html, options) {
      files.set(path, {
        type: 'text/html; charset=utf-8',
        ...options,
        body: html,
      });
    },
    file(path, file = {}) {
      files.set(path, file);
    },
    head: headMarkup,
    url: (path, host = 'www.force.police.uk') =>
      `http://${host}:${port}${path}`,
    requests,
    endedAt: (path) =>
      requests
        .filter((request) => request.path === path)
        .flatMap(({ endedAt }) => endedAt ?? [])
        .at(-1),
    listener,
  };
}
