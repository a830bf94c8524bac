import type { CallFunctionOptions } from '../core/integrations-config.ts';
import type { Integration } from '../core/types.ts';

export type { CallFunctionOptions } from '../core/integrations-config.ts';

/**
 * Calls a function of the site with the state, now and whenever it has changed: for tools that have no integration of their own. It is looked for at each call;
 * where it is not there, that goes to the reporter.
 *
 * @throws when no name is given
 * @example
 * ```ts
 * const integration = callFunction({ name: 'siteConsent' });
 * ```
 */
export function callFunction({ name }: CallFunctionOptions): Integration {
  if (typeof name !== 'string')
    throw new Error('expected the name of a function, such as "siteConsent"');
  return (consent) =>
    consent.subscribe((state) => {
      const page = window as unknown as Record<string, unknown>;
      if (typeof page[name] !== 'function')
        throw new Error(`by-consent: there is no function window.${name}.`);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- the site vouches for it
      page[name](state);
    });
}
