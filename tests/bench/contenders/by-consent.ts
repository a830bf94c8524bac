import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minimalConfig } from '../../support/config.ts';
import type { Contender, Inlined, Markup, SiteText } from './contender.ts';
import { readText, toJson } from './files.ts';

const config = { ...minimalConfig, assets: '/by-consent/' };
const SERVER = 'dist/server.js';

/** What the benchmark uses of the server half. */
interface ServerHalf {
  readonly createConsentServer: (
    config: unknown,
    options: { inline: 'answered'; inlineStyles: boolean },
  ) => {
    readonly head: (request: Request) => string;
    readonly banner: (request: Request) => string;
    readonly handle: (request: Request) => Promise<Response>;
  };
}

function readGate(): string {
  return readText('dist/script/by-consent.js').trim();
}

function create(
  way: string,
  inlined: Inlined,
  write: Contender['write'],
): Contender {
  const files: Record<string, SiteText> = {
    '/by-consent/by-consent.css': {
      type: 'text/css',
      body: readText('dist/by-consent.css'),
    },
  };
  for (const name of readdirSync('dist/script'))
    files[`/by-consent/${name}`] = {
      type: 'text/javascript',
      body: readText(`dist/script/${name}`),
    };
  return {
    name: `by-consent, ${way}`,
    kind: 'product',
    files,
    write,
    opener: 'data-consent-open',
    inlined,
    hold: (category, script) =>
      `<script type="text/plain" data-consent="${category}">${script}</script>`,
    banner: '#js-consent-banner',
    accept: '#js-cookie-accept-button',
    dialog: '.by-consent-dialog',
    withdraw: ['.by-consent-dialog button[value=reject]'],
  };
}

function writeHead(tag: string): Markup {
  const data = `<script type="application/json" id="by-consent-config">${toJson(config)}</script>`;
  return { head: `${data}\n${tag}` };
}

/** Makes the product as a plain tag in the head. */
export function createTag(): Contender {
  const tag = '<script src="/by-consent/by-consent.js"></script>';
  return create('tag', { first: '', back: '' }, () => writeHead(tag));
}

/** Makes the product with the text of the gate in the page. */
export function createInlined(): Contender {
  const tag = `<script>${readGate()}</script>`;
  return create('inlined', { first: tag, back: tag }, () => writeHead(tag));
}

/** Makes the product with its server half, which writes the banner into the page; or nothing where that has not been built. */
export async function createServerRendered(): Promise<Contender[]> {
  if (!existsSync(SERVER)) return [];
  const { createConsentServer } = (await import(resolve(SERVER))) as ServerHalf;
  const server = createConsentServer(config, {
    inline: 'answered',
    inlineStyles: true,
  });
  const write = (request: Request): Markup => ({
    head: server.head(request),
    body: server.banner(request),
  });
  const { handle } = server;
  const styles = readText('dist/by-consent.css');
  const inlined = { first: styles, back: readGate() + styles };
  return [{ ...create('server', inlined, write), handle }];
}
