import type { ConsentConfig } from '../core/config.ts';
import type { Consent } from '../core/types.ts';
import { start } from './start.ts';

/**
 * Starts the consent manager on this page, for sites that bundle it: reads the stored answer, releases or withholds, asks where there is
 * no answer yet. The interface is a chunk of its own, loaded only then. A configuration that cannot be trusted throws nothing: the
 * `error` event tells of it, and nothing is granted.
 *
 * @example
 * ```ts
 * const consent = startConsent(config);
 * await consent.whenGranted('analytics');
 * ```
 */
export function startConsent(config: ConsentConfig): Consent {
  return start(config, { loadUi: () => import('../ui/index.ts') });
}
