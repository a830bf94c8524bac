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
 * @returns the undo of all of them
 * @throws an Error that names the path of each that failed; the others are connected, until `consent.destroy()`
 */
export function connect(
  consent: Consent,
  integrations: Readonly<Record<string, unknown>>,
): () => void {
  const undos: ReturnType<Integration>[] = [];
  const faults: string[] = [];
  for (const [name, options] of Object.entries(integrations))
    try {
      undos.push(create(name, options)(consent));
    } catch (error) {
      faults.push(`integrations.${name}: ${(error as Error).message}`);
    }
  if (faults.length) throw new Error(faults.join('\n'));
  return () => {
    for (const undo of undos) undo?.();
  };
}
