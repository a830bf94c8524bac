import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { answerPost } from './answer-post.ts';
import type { Contender } from './contenders/contender.ts';
import { writePage } from './page.ts';

/** A site on this machine that has a page for every contender, compressed as a site would compress it. */
export interface BenchServer {
  /** Where it is, without a slash at its end. */
  readonly origin: string;
  /** The page of a contender with so many held scripts. */
  readonly pageUrl: (contender: Contender, held: number) => string;
  /** Bytes of a file's compressed body, or undefined where that is no file of a contender. */
  readonly weigh: (url: string) => number | undefined;
  readonly close: () => void;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

const FASTER = 9;

/** Compresses as size-limit does for the budgets. */
export function compress(text: string, quality = 11): Buffer {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
}

/** Starts the site. Files are versioned by their folder in real life, so they may be kept for a year; pages are asked for again. */
export async function startServer(
  contenders: readonly Contender[],
): Promise<BenchServer> {
  const files = new Map<string, Answer>();
  for (const contender of contenders)
    for (const [path, { type, body }] of Object.entries(contender.files))
      files.set(path, { type, body: compress(body) });
  const pages = new Map<string, Answer>();

  function findPage(
    { pathname, href }: URL,
    cookie: string,
  ): Answer | undefined {
    const [, index = '', held = ''] =
      /^\/page\/(\d+)\/(\d+)$/.exec(pathname) ?? [];
    const contender = contenders[Number(index)];
    if (!index || !contender) return undefined;
    const markup = contender.write(new Request(href, { headers: { cookie } }));
    const key = [pathname, markup.head, markup.body].join();
    const known = pages.get(key);
    if (known) return known;
    const text = writePage(contender, markup, Number(held));
    const page = { type: 'text/html', body: compress(text, FASTER) };
    pages.set(key, page);
    return page;
  }

  const { handle } = contenders.find((contender) => contender.handle) ?? {};

  const server = createServer((message, response) => {
    const { url = '', method, headers } = message;
    const address = new URL(url, `http://${headers.host ?? ''}`);
    if (method === 'POST' && handle) {
      void answerPost(address, message, response, handle);
      return;
    }
    const file = files.get(address.pathname);
    const answer = file ??
      findPage(address, headers.cookie ?? '') ?? {
        type: 'text/html',
        body: compress('<!doctype html>'),
      };
    response
      .writeHead(200, {
        'Content-Type': `${answer.type}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Content-Length': answer.body.length,
        'Cache-Control': file
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      })
      .end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    pageUrl: (contender, held) =>
      `${origin}/page/${contenders.indexOf(contender)}/${held}`,
    weigh: (url) => files.get(new URL(url).pathname)?.body.length,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
