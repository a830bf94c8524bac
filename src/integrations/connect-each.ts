import type { Consent, Integration } from '../core/types.ts';
import { callFunction } from './call-function.ts';
import { clarity } from './clarity.ts';
import { googleConsentMode } from './google-consent-mode.ts';
import { gtm } from './gtm.ts';
import { matomo } from './matomo.ts';

const INTEGRATIONS: Readonly<Record<string, (options: never) => Integration>> =
  {
    'google-consent-mode': googleConsentMode,
    gtm,
    matomo,
    clarity,
    'call-function': callFunction,
  };

/** Makes an integration out of what the configuration says. */
function create(name: string, options: unknown): Integration {
  const make = Object.hasOwn(INTEGRATIONS, name) && INTEGRATIONS[name];
  if (!make)
    throw new Error(
      `expected one of ${Object.keys(INTEGRATIONS).join(', ')}, found "${name}"`,
    );
  if (options === true) return make({} as never);
  if (typeof options !== 'object' || !options || Array.isArray(options))
    throw new Error(
      `expected true or an object, found ${JSON.stringify(options)}`,
    );
  return make(options as never);
}

/**
 * Connects the integrations that a configuration names. One that fails stops no other.
 *
 * @param consent - before `ready`, so that vendors know the state before anything is released
 * @param integrations - options by name, or `true`: what stands under `integrations`, unchecked
 * @param fail - gets an error for each that failed, whose message begins with its path
 * @returns the undo of those that did not fail
 */
export function connectEach(
  consent: Consent,
  integrations: Readonly<Record<string, unknown>>,
  fail: (error: Error) => void,
): () => void {
  const undos: ReturnType<Integration>[] = [];
  for (const [name, options] of Object.entries(integrations))
    try {
      undos.push(create(name, options)(consent));
    } catch (cause) {
      const text = `integrations.${name}: ${(cause as Error).message}`;
      fail(new Error(text, { cause }));
    }
  return () => {
    for (const undo of undos) undo?.();
  };
}
