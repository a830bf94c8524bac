import { DEFAULT_COOKIE_NAME } from '../config/grammar.ts';
import { parseConfig } from '../config/parse.ts';
import type { ConsentConfig } from '../core/config.ts';
import { ConfigError } from '../core/errors.ts';
import { listUnits, type Unit } from '../core/units.ts';
import type { ConsentServerOptions } from './consent-server.ts';
import { readReturnPath } from './return-path.ts';

/** The path of the form endpoint where the configuration gives none. */
const DEFAULT_ENDPOINT = '/consent';

/** What every part of the server half is built from. Nothing in it changes. */
export interface ServerContext {
  readonly config: ConsentConfig;
  readonly options: ConsentServerOptions;
  readonly units: readonly Unit[];
  /** Path of the form endpoint. */
  readonly endpoint: string;
  /** Name of the cookie that keeps the answer. */
  readonly name: string;
  /** Tells the time in milliseconds since 1970. */
  readonly now: () => number;
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Refuses an endpoint that is no path of this site: answers must not go elsewhere (S16). */
function checkEndpoint(endpoint: string): void {
  const path = readReturnPath(endpoint, 'https://site.invalid');
  if (path === endpoint && !path.includes('?')) return;
  throw new ConfigError(
    'config-invalid',
    `endpoint: expected a path of this site such as "${DEFAULT_ENDPOINT}", found ${JSON.stringify(endpoint)}.`,
  );
}

/** Refuses an origin that is none, such as one with a path: it would agree with no request. */
function checkOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new ConfigError(
    'config-invalid',
    `The option "origin" is "${origin}"; expected an origin such as "https://www.force.police.uk".`,
  );
}

/**
 * Checks what a site has written, in full, and makes of it what the parts share.
 *
 * @param config - the configuration, or its JSON text
 * @throws ConfigError when it cannot be used; the message names every mistake
 */
export function createContext(
  config: ConsentConfig | string,
  options: ConsentServerOptions,
  now: () => number,
): ServerContext {
  const parsed = parseConfig(config);
  if (options.origin !== undefined) checkOrigin(options.origin);
  const { endpoint = DEFAULT_ENDPOINT } = parsed;
  checkEndpoint(endpoint);
  return Object.freeze({
    config: freeze({ ...parsed, endpoint }),
    options: Object.freeze({ ...options }),
    units: freeze(listUnits(parsed.categories)),
    endpoint,
    name: parsed.cookie?.name ?? DEFAULT_COOKIE_NAME,
    now,
  });
}

/** Returns the address of a request as the visitor sees it. */
export function publicUrl({ options }: ServerContext, request: Request): URL {
  const url = new URL(request.url);
  const { origin = url.origin } = options;
  return new URL(`${origin}${url.pathname}${url.search}`);
}
