import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe } from 'vitest';
import type { ConsentServer } from '../../src/server/consent-server.ts';
import { ORIGIN } from './make-server.ts';

/** Sends a request to a site that uses the server half. */
export type Send = (request: Request) => Promise<Response>;

/** Builds a site around a server half, and has it closed after the test. */
export type OpenSite = (server: ConsentServer) => Promise<Send>;

/** Writes a page with everything that the server half has for it. */
function page(server: ConsentServer, request: Request): Response {
  const headers = server.headers(request);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const { pathname } = new URL(request.url);
  const form = pathname === '/cookies' ? server.preferences(request) : '';
  return new Response(
    `<!doctype html><html lang="en"><head>${server.head(request)}</head><body>${server.banner(request)}<main>${form}</main></body></html>`,
    { headers },
  );
}

/** The web platform alone, as in a service worker. */
const plain: OpenSite = (server) =>
  Promise.resolve((request) =>
    new URL(request.url).pathname === server.endpoint
      ? server.handle(request)
      : Promise.resolve(page(server, request)),
  );

function createApp(server: ConsentServer): Hono {
  const app = new Hono();
  app.all(server.endpoint, ({ req }) => server.handle(req.raw));
  app.get('*', ({ req }) => page(server, req.raw));
  return app;
}

const hono: OpenSite = (server) =>
  Promise.resolve(async (request) => createApp(server).fetch(request));

/** Hono on a real socket of Node; the address differs, as it does behind a proxy. */
const node: OpenSite = async (server) => {
  let listener: Server | undefined;
  const { port } = await new Promise<AddressInfo>((resolve) => {
    listener = serve(
      { fetch: createApp(server).fetch, port: 0, hostname: '127.0.0.1' },
      resolve,
    ) as Server;
    // A test opens a site for itself and leaves it; the process does not wait for it.
    listener.unref();
  });
  return async (request) => {
    const url = request.url.replace(ORIGIN, `http://127.0.0.1:${port}`);
    const { method, headers } = request;
    const body = request.body && (await request.arrayBuffer());
    return fetch(url, {
      method,
      headers: { ...Object.fromEntries(headers), Connection: 'close' },
      body,
      redirect: 'manual',
    });
  };
};

/** Runs tests in every runtime: the platform's own `Request` and `Response`, Hono, and Hono on a socket of Node. */
export function describeRuntimes(
  name: string,
  define: (open: OpenSite) => void,
): void {
  describe.each(Object.entries({ plain, hono, node }))(
    `${name} (%s)`,
    (_runtime, open) => {
      define(open);
    },
  );
}
