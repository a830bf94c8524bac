import { commit } from './commit.ts';
import type { ConsentConfig } from './config.ts';
import { UiError } from './errors.ts';
import { createEmitter } from './events.ts';
import type { ConsentParts } from './parts.ts';
import { createReader } from './reader.ts';
import type { Consent } from './types.ts';

/**
 * Makes a consent manager out of parts: the pure core, for tests, previews and places that are no browser page. Nothing in here knows where
 * it runs: storage, clock and effects are arguments.
 *
 * @example
 * ```ts
 * const consent = createConsent(config, {
 *   storage: createMemoryStorage(),
 *   now: Date.now,
 * });
 * await consent.save({ analytics: true });
 * ```
 */
export function createConsent(
  config: ConsentConfig,
  parts: ConsentParts,
): Consent {
  return createReader(config, {
    ...parts,
    read: parts.storage.read,
    events: createEmitter(parts.report),
    commit: (held, ...save) => commit(held, parts.storage, ...save),
    openPreferences: () =>
      Promise.reject(new UiError('ui-missing', 'There is nothing to open.')),
    destroy: () => undefined,
  });
}
