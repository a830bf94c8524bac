import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { ConsentConfig } from '../../src/core/config.ts';
import type {
  ConsentServer,
  ConsentServerOptions,
} from '../../src/server/consent-server.ts';
import { readBuiltFile } from './built-files.ts';
import { headMarkup } from './head-markup.ts';
import { split, type Cut } from './split.ts';
import { projectLanguage } from './words.ts';

// By its address: the build comes after the type check.
const built = new URL('../../dist/server.js', import.meta.url);

/** What the built server half exports, as far as a site needs it. */
interface ServerModule {
  readonly createConsentServer: (
    config: ConsentConfig,
    options?: ConsentServerOptions,
  ) => ConsentServer;
  readonly gateHash: string;
  readonly stylesHash: string;
}

/** How a site is set up, beside its configuration. */
export interface ConsentSiteOptions extends ConsentServerOptions {
  /** Makes the content security policy of the pages. @defaultValue none */
  readonly policy?: (gateHash: string, stylesHash: string) => string;
  /** Where pages are cut into pieces. @defaultValue they are sent whole */
  readonly cuts?: readonly Cut[];
}

/**
 * Starts a site that uses the built server half, and answers with its origin. Its pages hold what the server half has for them; `/plain` is one that has
 * only the script tag, without an endpoint, and `/read` tells as JSON what the server reads.
 */
export type StartConsentSite = (
  config: ConsentConfig,
  options?: ConsentSiteOptions,
) => Promise<string>;

const HOST = 'www.northshire.police.uk';

function page(language: string, head: string, banner: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${banner}<nav aria-label="Skip links"><a href="#main">Skip to main content</a></nav><main id="main"><h1>Page</h1><p>Text.</p></main></body></html>`;
}

/** Playwright's `test`, with sites that use the server half. */
export const test = base.extend<{ startConsentSite: StartConsentSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from a pattern, even when there are none
  startConsentSite: async ({}, use) => {
    const servers: Server[] = [];
    const language = projectLanguage();
    await use(async (config, { policy, cuts, ...options } = {}) => {
      const { createConsentServer, gateHash, stylesHash } = (await import(
        built.href
      )) as ServerModule;
      const consent = createConsentServer(config, {
        language: () => language,
        ...options,
      });
      const app = new Hono();
      app.all(consent.endpoint, ({ req }) => consent.handle(req.raw));
      app.get('/read', ({ req, json }) => json(consent.read(req.raw)));
      app.get('/plain', ({ html }) =>
        html(page(language, headMarkup(config), '')),
      );
      app.get('/:file{.+\\.(js|css)}', async ({ req, body }) => {
        const file = await readBuiltFile(req.path);
        if (!file) return body(null, 404);
        return body(file.body as string, 200, {
          'Content-Type': file.type ?? '',
        });
      });
      app.get('*', (context) => {
        const { req, html } = context;
        const headers = Object.fromEntries(consent.headers(req.raw));
        if (policy)
          headers['Content-Security-Policy'] = policy(gateHash, stylesHash);
        const text = page(
          language,
          consent.head(req.raw),
          consent.banner(req.raw),
        );
        if (!cuts) return html(text, 200, headers);
        headers['Content-Type'] = 'text/html; charset=utf-8';
        for (const [name, value] of Object.entries(headers))
          context.header(name, value);
        return stream(context, async (answer) => {
          for await (const piece of split(text, cuts))
            await answer.write(piece);
        });
      });
      const { port } = await new Promise<AddressInfo>((resolve) => {
        const listener = { fetch: app.fetch, port: 0, hostname: '127.0.0.1' };
        servers.push(serve(listener, resolve) as Server);
      });
      return `http://${HOST}:${port}`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  },
});
