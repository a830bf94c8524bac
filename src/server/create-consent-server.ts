import type { ConsentConfig } from '../core/config.ts';
import { assemble } from './assemble.ts';
import { getBuiltFiles } from './built-files.ts';
import type { ConsentServer, ConsentServerOptions } from './consent-server.ts';

/**
 * Makes the server half, for any runtime with `Request` and `Response`. Make one when the program starts: it keeps nothing between requests.
 *
 * @param config - the configuration that the browser gets as well, or its JSON text. It is checked in full
 * @throws ConfigError when something in it cannot be used; its message names every mistake and what was probably meant
 * @example
 * ```ts
 * const consent = createConsentServer(config);
 * app.post(consent.endpoint, (context) => consent.handle(context.req.raw));
 * ```
 */
export function createConsentServer(
  config: ConsentConfig | string,
  options: ConsentServerOptions = {},
): ConsentServer {
  return assemble(config, options, {
    now: Date.now,
    getFiles: getBuiltFiles,
  });
}
