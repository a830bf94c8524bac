import * as z from 'zod/mini';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import { objectOf, textLike, textSchema, wordOf } from './schema-parts.ts';

/** Schema of a list of ids that stand for a signal. Whether there are such categories is for a rule to say. */
const idsSchema = z.exactOptional(
  z.array(
    textLike(expected.CONSENT_ID, grammar.CONSENT_ID_PATTERN),
    expected.listOf('"analytics"'),
  ),
);

/** Schema of the signals of Google Consent Mode. */
export const googleSignalsSchema = objectOf(
  '"analytics_storage": ["analytics"]',
  {
    ad_storage: idsSchema,
    ad_user_data: idsSchema,
    ad_personalization: idsSchema,
    analytics_storage: idsSchema,
    functionality_storage: idsSchema,
    personalization_storage: idsSchema,
    security_storage: idsSchema,
  },
);

const GOOGLE = '"signals": { "analytics_storage": ["analytics"] }';

/** Schema of the options of Google Consent Mode. */
export const googleConsentModeSchema = objectOf(GOOGLE, {
  signals: z.exactOptional(googleSignalsSchema),
  wait_for_update: z.exactOptional(
    z
      .int(expected.MILLISECONDS)
      .check(
        z.minimum(0, expected.MILLISECONDS),
        z.maximum(grammar.MAX_WAIT, expected.MILLISECONDS),
      ),
  ),
  region: z.exactOptional(
    z.array(
      textLike(expected.REGION, grammar.REGION_PATTERN),
      expected.listOf('"GB"'),
    ),
  ),
  ads_data_redaction: z.exactOptional(z.boolean(expected.BOOLEAN)),
  url_passthrough: z.exactOptional(z.boolean(expected.BOOLEAN)),
});

/** Schema of the names of the events for Google Tag Manager. */
export const gtmEventsSchema = objectOf('"change": "consent_change"', {
  ready: z.exactOptional(textSchema),
  decision: z.exactOptional(textSchema),
  change: z.exactOptional(textSchema),
});

const GTM = '"events": { "change": "consent_change" }';

/** Schema of the options of the events for Google Tag Manager. */
export const gtmSchema = objectOf(GTM, {
  events: z.exactOptional(gtmEventsSchema),
});

const MATOMO = '"categories": ["analytics"]';

/** Schema of the options of Matomo. */
export const matomoSchema = objectOf(MATOMO, {
  categories: idsSchema,
  require: z.exactOptional(wordOf(['tracking', 'cookies'])),
});

/** Schema of the signals of Microsoft Clarity. */
export const claritySignalsSchema = objectOf(
  '"analytics_Storage": ["analytics"]',
  { analytics_Storage: idsSchema, ad_Storage: idsSchema },
);

const CLARITY = '"signals": { "analytics_Storage": ["analytics"] }';

/** Schema of the options of Microsoft Clarity. */
export const claritySchema = objectOf(CLARITY, {
  signals: z.exactOptional(claritySignalsSchema),
});

/** Schema of the options of the call of a function. */
export const callFunctionSchema = objectOf('"name": "siteConsent"', {
  name: textLike(expected.FUNCTION_NAME, grammar.FUNCTION_NAME_PATTERN),
});

/** Makes the schema of an integration that may have no options. */
function orTrue<Options extends z.core.$ZodType>(
  example: string,
  options: Options,
) {
  return z.exactOptional(
    z.union([z.literal(true), options], expected.trueOr(example)),
  );
}

/** Schema of the integrations. */
export const integrationsSchema = objectOf('"gtm": true', {
  'google-consent-mode': orTrue(GOOGLE, googleConsentModeSchema),
  gtm: orTrue(GTM, gtmSchema),
  matomo: orTrue(MATOMO, matomoSchema),
  clarity: orTrue(CLARITY, claritySchema),
  'call-function': z.exactOptional(callFunctionSchema),
});
