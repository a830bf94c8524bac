import { commit } from './commit.ts';
import type { ConsentConfig } from './config.ts';
import { UiError } from './errors.ts';
import { createEmitter } from './events.ts';
import type { ConsentParts } from './parts.ts';
import { createReader } from './reader.ts';
import { toFrozen } from './to-frozen.ts';
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
 *   report: console.error,
 * });
 * await consent.save({ analytics: true });
 * ```
 */
export function createConsent(
  config: ConsentConfig,
  parts: ConsentParts,
): Consent {
  const { storage, report } = parts;
  let read = (): readonly string[] => {
    read = () => storage.read();
    try {
      return storage.read();
    } catch (error) {
      // No answer that can be read is no answer (S10). Reading back after a write is not as lenient.
      report(error);
      return [];
    }
  };
  return createReader(toFrozen(config), {
    ...parts,
    read: () => read(),
    emitter: createEmitter(report),
    commitSave: (held, ...save) => commit(held, storage, ...save),
    prepare: () => Promise.resolve(),
    openPreferences: () =>
      Promise.reject(new UiError('ui-missing', 'There is nothing to open.')),
    destroy: () => undefined,
  });
}
