import type { GoogleConsentModeOptions } from '../core/integrations-config.ts';
import type { Integration } from '../core/types.ts';
import { followSignals, type Signals } from './follow-signals.ts';

export type {
  GoogleConsentModeOptions,
  GoogleSignals,
} from '../core/integrations-config.ts';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
} as const satisfies Signals<string>;

const NAMES = Object.keys(DENIED) as (keyof typeof DENIED)[];

/**
 * Gives Google's tags a command, as their own `gtag` does. It has to be an `arguments` object: they take an array for something else and ignore it
 * (https://github.com/nuxt/scripts/pull/771).
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- for the types of the calls; the parameters are read as `arguments`
function command(..._parameters: unknown[]): void {
  const page = window as { dataLayer?: unknown[] };
  // eslint-disable-next-line prefer-rest-params -- see above
  (page.dataLayer ??= []).push(arguments);
}

/**
 * Tells Google's tags of the state through Consent Mode v2 (L31): every signal is denied first, then updated where it is granted, and after each change.
 * It loads no tag. Hold the tags back with `data-consent`, and nothing goes to Google before consent: Google calls that the basic mode.
 *
 * Protocol: https://developers.google.com/tag-platform/security/guides/consent
 *
 * @example
 * ```ts
 * const integration = googleConsentMode({
 *   signals: { analytics_storage: ['analytics'] },
 * });
 * ```
 */
export function googleConsentMode({
  signals = {},
  wait_for_update,
  region,
  ads_data_redaction,
  url_passthrough,
}: GoogleConsentModeOptions = {}): Integration {
  return (consent) => {
    const wait = wait_for_update ? { wait_for_update } : {};
    // A default for some regions says nothing of the others, where Google's tags would take consent as given.
    if (region) command('consent', 'default', { ...DENIED });
    command('consent', 'default', {
      ...DENIED,
      ...wait,
      ...(region && { region }),
    });
    if (ads_data_redaction) command('set', 'ads_data_redaction', true);
    if (url_passthrough) command('set', 'url_passthrough', true);
    return followSignals(
      consent,
      NAMES,
      signals,
      (update) => {
        command('consent', 'update', update);
      },
      DENIED,
    );
  };
}
