/** Ids of categories (`analytics`) or services (`marketing/youtube`), all of which have to be allowed. An empty list allows nothing. */
export type ConsentIds = readonly string[];

/**
 * What stands for each signal of Google Consent Mode v2. A signal that is left out stays denied.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export interface GoogleSignals {
  /** Storage for advertising. */
  readonly ad_storage?: ConsentIds;
  /** Sending data about the visitor to Google for advertising. */
  readonly ad_user_data?: ConsentIds;
  /** Personalised advertising. */
  readonly ad_personalization?: ConsentIds;
  /** Storage for analytics. */
  readonly analytics_storage?: ConsentIds;
  /** Storage for functions of the site, such as the language. */
  readonly functionality_storage?: ConsentIds;
  /** Storage for personalisation, such as recommended videos. */
  readonly personalization_storage?: ConsentIds;
  /** Storage for security, such as signing in. */
  readonly security_storage?: ConsentIds;
}

/** Options of Google Consent Mode. What goes to Google bears Google's own names. */
export interface GoogleConsentModeOptions {
  /** Which categories stand for which signal. @defaultValue every signal stays denied */
  readonly signals?: GoogleSignals;
  /** Milliseconds for which Google's tags wait for an update. @defaultValue they do not wait */
  readonly wait_for_update?: number;
  /**
   * The regions, such as `GB` or `GB-ENG`, in which they wait. It limits nothing else: every signal is denied everywhere, since outside the regions of a
   * default Google's tags take consent as given.
   *
   * @defaultValue all
   */
  readonly region?: readonly string[];
  /** Whether identifiers of advertisements are left out while `ad_storage` is denied. @defaultValue false */
  readonly ads_data_redaction?: boolean;
  /** Whether the page's links carry what cookies would have kept. Itself a way of following visitors. @defaultValue false */
  readonly url_passthrough?: boolean;
}

/** Names of the events in Google Tag Manager's data layer. */
export interface GtmEvents {
  /** When the stored answer has been read. @defaultValue `consent_ready` */
  readonly ready?: string;
  /** After every stored decision. @defaultValue `consent_decision` */
  readonly decision?: string;
  /** When what is granted has changed. @defaultValue `consent_change` */
  readonly change?: string;
}

/** Options of the events for Google Tag Manager. */
export interface GtmOptions {
  /** Other names for the events. */
  readonly events?: GtmEvents;
}

/** Options of Matomo. */
export interface MatomoOptions {
  /** What has to be allowed. @defaultValue nothing is enough: Matomo is never told of consent */
  readonly categories?: ConsentIds;
  /**
   * What Matomo may not do without consent: `tracking` stops every request and every cookie, `cookies` stops cookies alone.
   *
   * @defaultValue `tracking`
   */
  readonly require?: 'tracking' | 'cookies';
}

/**
 * What stands for each signal of Microsoft Clarity, with the capital letters of its interface. A signal that is left out stays denied.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export interface ClaritySignals {
  /** Storage for analytics. */
  readonly analytics_Storage?: ConsentIds;
  /** Storage for advertising. */
  readonly ad_Storage?: ConsentIds;
}

/** Options of Microsoft Clarity. */
export interface ClarityOptions {
  /** Which categories stand for which signal. @defaultValue both signals stay denied */
  readonly signals?: ClaritySignals;
}

/** Options of the call of a function. */
export interface CallFunctionOptions {
  /** Name of a global function, without `window.`. */
  readonly name: string;
}

/** The vendors that are told of the state, by name. `true` stands for no options. */
export interface IntegrationsConfig {
  /** Google Consent Mode v2. */
  readonly 'google-consent-mode'?: true | GoogleConsentModeOptions;
  /** Events in Google Tag Manager's data layer. */
  readonly gtm?: true | GtmOptions;
  /** Matomo's calls about consent. */
  readonly matomo?: true | MatomoOptions;
  /** Microsoft Clarity's calls about consent. */
  readonly clarity?: true | ClarityOptions;
  /** A function of the site. */
  readonly 'call-function'?: CallFunctionOptions;
}
