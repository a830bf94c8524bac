import type { ConsentConfig } from '../core/config.ts';
import { toFrozen } from '../core/to-frozen.ts';
import type { Consent, Integration } from '../core/types.ts';
import type { Views } from '../ui/views.ts';
import { start } from './start.ts';

/** What a site that bundles the library can give it beside the configuration. */
export interface StartOptions {
  /** Integrations to connect. */
  readonly integrations?: readonly Integration[];
  /** Views in place of the library's own, for full control of what visitors see. */
  readonly views?: Partial<Views>;
}

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
export function startConsent(
  config: ConsentConfig,
  options: StartOptions = {},
): Consent {
  const { integrations = [], views } = options;
  const consent = start(toFrozen(config), {
    views,
    loadUi: () => import('../ui/index.ts'),
    loadExtras: () => import('../extras.ts'),
  });
  // `ready` is told in a microtask, and nothing is released before.
  for (const integrate of integrations) integrate(consent);
  return consent;
}
