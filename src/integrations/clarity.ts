import type { ClarityOptions } from '../core/integrations-config.ts';
import type { Integration } from '../core/types.ts';
import { followSignals } from './follow-signals.ts';

export type {
  ClarityOptions,
  ClaritySignals,
} from '../core/integrations-config.ts';

/** Clarity's global function. Until its script has loaded, it puts the calls into `q`. */
interface Clarity {
  (method: string, value: object): void;
  q?: IArguments[];
}

/** Makes what Clarity's own snippet makes: a function that keeps the calls until there is somebody to answer them. */
function createQueue(): Clarity {
  const queue: Clarity = function () {
    // eslint-disable-next-line prefer-rest-params -- Clarity applies them as they are
    (queue.q ??= []).push(arguments);
  };
  return queue;
}

/**
 * Tells Microsoft Clarity of the state, on every page and after each change. Without consent Clarity sets no cookies, but still sends what the visitor does to
 * Microsoft: hold its script back with `data-consent` if that must not happen either.
 *
 * Protocol: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 *
 * @example
 * ```ts
 * const integration = clarity({ signals: { analytics_Storage: ['analytics'] } });
 * ```
 */
export function clarity({ signals = {} }: ClarityOptions = {}): Integration {
  return (consent) =>
    followSignals(
      consent,
      ['ad_Storage', 'analytics_Storage'],
      signals,
      (state) => {
        const page = window as { clarity?: Clarity };
        (page.clarity ??= createQueue())('consentv2', state);
      },
    );
}
