import type { ConsentConfig } from '../core/config.ts';
import { toFrozen } from '../core/to-frozen.ts';
import type { Consent, Integration } from '../core/types.ts';
import type { Views } from '../ui/views.ts';
import { start } from './start.ts';

/** What a site that bundles the library can give it beside the configuration. */
export interface StartOptions {
  /** Integrations to connect. Each is undone by `consent.destroy()`; one that throws goes to the browser's error reporting and stops nothing else. */
  readonly integrations?: readonly Integration[];
  /** Views in place of the library's own, for full control of what visitors see. */
  readonly views?: Partial<Views>;
}

/** Calls a function of the site; what it throws goes to the browser's error reporting, since the instance tells of the library's own errors alone. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** Connects integrations, each on its own, and has `destroy` undo them before it ends the instance that they listen to. */
function connectAll(
  consent: Consent,
  integrations: readonly Integration[],
): void {
  const undos = integrations.map((integrate) =>
    attempt(() => integrate(consent)),
  );
  const { destroy } = consent;
  Object.assign(consent, {
    destroy() {
      for (const undo of undos.splice(0)) attempt(() => undo?.());
      destroy();
    },
  });
}

/**
 * Starts the consent manager on this page, for sites that bundle it: reads the stored answer, releases or withholds, asks where there is
 * no answer yet. The interface is a chunk of its own, loaded only then. A configuration that cannot be trusted throws nothing: the
 * `error` event tells of it, and nothing is granted. Nor does an integration that fails.
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
  connectAll(consent, integrations);
  return consent;
}
