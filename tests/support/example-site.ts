import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { expect, type Page } from '@playwright/test';
import type { Language } from './bilingual.ts';
import { test as base } from './site.ts';
import { projectLanguage } from './words.ts';

/** An event as the example's collector shows it, without its time. */
export interface CollectedEvent {
  readonly type: string;
  readonly page: string;
  readonly target?: string;
}

/** The example site, served by its own server. */
export interface ExampleSite {
  /** Returns the address of a page in a language, which is that of the project if none is given: Welsh pages have the English path below `/cy`. */
  readonly url: (path: string, language?: Language) => string;
  /** Reads what the collector has received, oldest first. */
  readonly collected: () => Promise<CollectedEvent[]>;
}

/** What a visit to the example leaves in the browser's records. */
export interface Visit {
  /** Method and path of every request so far, in order. */
  readonly requests: readonly string[];
  /** Every host that was asked. */
  readonly hosts: ReadonlySet<string>;
  /** What the content security policy refused and what nothing caught. */
  readonly faults: readonly string[];
}

// By its address, since the example is plain JavaScript outside every tsconfig.
const app = new URL('../../examples/police-site/app.js', import.meta.url);

const HOST = 'www.northshire.police.uk';

/** Returns the path of a page of the example in a language, which is that of the project if none is given; one that is Welsh already, or in another design, stays. */
export function localPath(path: string, language = projectLanguage()): string {
  const isLocal = language === 'en' || /^\/(cy|govuk)(?![\w-])/.test(path);
  return isLocal ? path : `/cy${path}`.replace(/^\/cy\/(?=\?|$)/, '/cy');
}

/** Playwright's `test` with the example site, really started, and a record of the visit. */
export const test = base.extend<{ example: ExampleSite; visit: Visit }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from a pattern, even when there are none
  example: async ({}, use) => {
    const { createSite } = (await import(app.href)) as {
      createSite: () => { fetch: (request: Request) => Promise<Response> };
    };
    let server: Server | undefined;
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server = serve(
        { fetch: createSite().fetch, port: 0, hostname: '127.0.0.1' },
        resolve,
      ) as Server;
    });
    await use({
      url: (path, language) =>
        `http://${HOST}:${port}${localPath(path, language)}`,
      async collected() {
        const answer = await fetch(`http://127.0.0.1:${port}/collector.json`);
        const events = (await answer.json()) as (CollectedEvent & {
          time: string;
        })[];
        return events.map(({ time, ...event }) => {
          expect(Date.parse(time)).not.toBeNaN();
          return event;
        });
      },
    });
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  },
  visit: async ({ page }, use) => {
    const requests: string[] = [];
    const hosts = new Set<string>();
    const faults: string[] = [];
    page.on('request', (request) => {
      const { hostname, pathname } = new URL(request.url());
      requests.push(`${request.method()} ${pathname}`);
      hosts.add(hostname);
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    // A violation of the policy is an error in the console, in whichever document it happens.
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await use({ requests, hosts, faults });
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([HOST]);
  },
});

/** Reads the names of the cookies and of the storage, sorted; the random part of the tool's cookies is left out. */
export async function readStored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const keys = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  return [
    ...cookies.map(({ name }) => name.replace(/^(_sp_\w+\.).*/, '$1*')),
    ...keys,
  ].sort();
}
