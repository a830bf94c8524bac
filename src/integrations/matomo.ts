import type { MatomoOptions } from '../core/integrations-config.ts';
import type { Integration } from '../core/types.ts';
import { followSignals } from './follow-signals.ts';

export type { MatomoOptions } from '../core/integrations-config.ts';

/** Matomo's queue: an array, and once Matomo has loaded an object that carries out what is pushed. */
interface MatomoQueue {
  push(call: readonly string[]): unknown;
}

/**
 * Tells Matomo to wait for consent, then of consent given and withdrawn. It is `set…Given`, which counts for this page, not `remember…Given`: the answer is
 * kept in one place, and Matomo's own memory would outlive it.
 *
 * Protocol: https://developer.matomo.org/guides/tracking-consent
 *
 * @example
 * ```ts
 * const integration = matomo({ categories: ['analytics'] });
 * ```
 */
export function matomo({
  categories = [],
  require: what,
}: MatomoOptions = {}): Integration {
  const name = what === 'cookies' ? 'CookieConsent' : 'Consent';
  const given = [`set${name}Given`];
  return (consent) => {
    const page = window as { _paq?: MatomoQueue };
    const push = (call: readonly string[]): void => {
      (page._paq ??= []).push(call);
    };
    push([`require${name}`]);
    return followSignals(
      consent,
      ['tracking'],
      { tracking: categories },
      ({ tracking }) => {
        const { _paq: queue } = page;
        const index = Array.isArray(queue) ? queue.indexOf(given) : -1;
        if (tracking === 'granted') push(given);
        // Before it has loaded, Matomo reorders its queue, and would hear of consent after it had been told to forget it
        // (`applyFirst` in https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js). So it must not hear of it at all.
        else if (index >= 0) (queue as unknown[]).splice(index, 1);
        else push([`forget${name}Given`]);
      },
      { tracking: 'denied' },
    );
  };
}
