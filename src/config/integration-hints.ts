import type {
  CallFunctionOptions,
  ClarityOptions,
  ClaritySignals,
  GoogleConsentModeOptions,
  GoogleSignals,
  GtmEvents,
  GtmOptions,
  IntegrationsConfig,
  MatomoOptions,
} from '../core/integrations-config.ts';
import type { Hint, Hints } from './hint.ts';

const ALL = 'Ids of categories or services, all of which have to be allowed.';

/** Describes a signal. */
function signal(title: string, what: string): Hint {
  return {
    title,
    description: `${what} ${ALL} Left out, it stays denied.`,
    examples: [['analytics']],
  };
}

/** About the integrations. */
export const integrationsHints: Hints<IntegrationsConfig> = {
  'google-consent-mode': {
    title: 'Google Consent Mode v2',
    description:
      "Tells Google's tags of the answer. It loads no tag and holds none back.",
    examples: [{ signals: { analytics_storage: ['analytics'] } }],
  },
  gtm: {
    title: 'Google Tag Manager',
    description: 'Writes events into the data layer.',
    examples: [true],
  },
  matomo: {
    title: 'Matomo',
    description: 'Tells Matomo to wait for consent, and of the answer.',
    examples: [{ categories: ['analytics'] }],
  },
  clarity: {
    title: 'Microsoft Clarity',
    description: 'Tells Clarity of the answer.',
    examples: [{ signals: { analytics_Storage: ['analytics'] } }],
  },
  'call-function': {
    title: 'Call a function',
    description: 'Calls a function of the site with the state.',
    examples: [{ name: 'siteConsent' }],
  },
};

/** About Google Consent Mode. */
export const googleConsentModeHints: Hints<GoogleConsentModeOptions> = {
  signals: {
    title: 'Signals',
    description:
      'Which categories stand for which signal. What is left out stays denied.',
    examples: [{ analytics_storage: ['analytics'], ad_storage: ['marketing'] }],
  },
  wait_for_update: {
    title: 'Wait for an update',
    description:
      "Milliseconds for which Google's tags wait for an answer. Without it they do not wait.",
    examples: [500],
  },
  region: {
    title: 'Regions',
    description:
      'Where they wait: countries, or parts of countries. The signals are denied everywhere else too.',
    examples: [['GB']],
  },
  ads_data_redaction: {
    title: 'Redact advertising data',
    description:
      'Whether identifiers of advertisements are left out while ad_storage is denied.',
    default: false,
  },
  url_passthrough: {
    title: 'Pass through addresses',
    description:
      "Whether the page's links carry what cookies would have kept. That follows visitors without a cookie.",
    default: false,
  },
};

/** About the signals of Google Consent Mode. */
export const googleSignalsHints: Hints<GoogleSignals> = {
  ad_storage: signal('Advertising storage', 'Storage for advertising.'),
  ad_user_data: signal(
    'Advertising data',
    'Sending data about the visitor to Google for advertising.',
  ),
  ad_personalization: signal(
    'Personalised advertising',
    'Advertising that depends on who the visitor is.',
  ),
  analytics_storage: signal('Analytics storage', 'Storage for analytics.'),
  functionality_storage: signal(
    'Functionality storage',
    'Storage for functions of the site, such as the language.',
  ),
  personalization_storage: signal(
    'Personalisation storage',
    'Storage for personalisation, such as recommended videos.',
  ),
  security_storage: signal(
    'Security storage',
    'Storage for security, such as signing in.',
  ),
};

/** About the events for Google Tag Manager. */
export const gtmHints: Hints<GtmOptions> = {
  events: {
    title: 'Events',
    description: 'Other names for the events.',
    examples: [{ change: 'cookies_changed' }],
  },
};

/** About the names of those events. */
export const gtmEventsHints: Hints<GtmEvents> = {
  ready: {
    title: 'Ready',
    description: 'When the stored answer has been read.',
    default: 'consent_ready',
  },
  decision: {
    title: 'Decision',
    description: 'After every answer that was stored.',
    default: 'consent_decision',
  },
  change: {
    title: 'Change',
    description: 'When what is allowed has changed.',
    default: 'consent_change',
  },
};

/** About Matomo. */
export const matomoHints: Hints<MatomoOptions> = {
  categories: {
    title: 'Categories',
    description: `${ALL} Left out, Matomo is never told of consent.`,
    examples: [['analytics']],
  },
  require: {
    title: 'What needs consent',
    description:
      '"tracking": Matomo sends nothing and sets no cookie without consent. "cookies": it sets no cookie, but sends what the visitor does.',
    default: 'tracking',
  },
};

/** About Microsoft Clarity. */
export const clarityHints: Hints<ClarityOptions> = {
  signals: {
    title: 'Signals',
    description:
      'Which categories stand for which signal. What is left out stays denied.',
    examples: [{ analytics_Storage: ['analytics'] }],
  },
};

/** About the signals of Microsoft Clarity. */
export const claritySignalsHints: Hints<ClaritySignals> = {
  analytics_Storage: signal('Analytics storage', 'Storage for analytics.'),
  ad_Storage: signal('Advertising storage', 'Storage for advertising.'),
};

/** About the call of a function. */
export const callFunctionHints: Hints<CallFunctionOptions> = {
  name: {
    title: 'Name',
    description: 'Name of a global function, without "window.".',
    examples: ['siteConsent'],
  },
};
