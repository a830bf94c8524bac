import type { ConsentConfig } from '../core/config.ts';
import { banner } from './banner.ts';
import type { BuiltFiles } from './built-files.ts';
import type { ConsentServer, ConsentServerOptions } from './consent-server.ts';
import { createContext } from './context.ts';
import { handle } from './handle.ts';
import { head } from './head.ts';
import { pageHeaders } from './headers.ts';
import { preferences } from './preferences.ts';
import { read } from './read.ts';

/** What the server half needs from where it runs. */
export interface ServerParts {
  /** Tells the time in milliseconds since 1970, as `Date.now` does. */
  readonly now: () => number;
  /** Returns what is known of the files that pages load. */
  readonly getFiles: () => BuiltFiles;
}

/**
 * Puts the parts of the server half together.
 *
 * @throws ConfigError when the configuration or an option cannot be used
 */
export function assemble(
  config: ConsentConfig | string,
  options: ConsentServerOptions,
  { now, getFiles }: ServerParts,
): ConsentServer {
  const context = createContext(config, options, now);
  return Object.freeze<ConsentServer>({
    endpoint: context.endpoint,
    read: (request) => read(context, request),
    head: (request, own) => head(context, getFiles(), request, own),
    banner: (request, own) => banner(context, request, own),
    preferences: (request, own) => preferences(context, request, own),
    headers: (request, own) => pageHeaders(context, request, own),
    handle: (request) => handle(context, request, false),
    fail: (request) => handle(context, request, true),
  });
}
