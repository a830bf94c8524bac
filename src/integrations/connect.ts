import type { Consent } from '../core/types.ts';
import { connectEach } from './connect-each.ts';

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
  const faults: string[] = [];
  const undo = connectEach(consent, integrations, ({ message }) => {
    faults.push(message);
  });
  if (faults.length) throw new Error(faults.join('\n'));
  return undo;
}
