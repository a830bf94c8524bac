import * as hints from './integration-hints.ts';
import * as schemas from './integrations-schema.ts';

/** The parts of the integrations, by their names in the JSON Schema. */
export const integrationObjects = {
  Integrations: {
    schema: schemas.integrationsSchema,
    byKey: hints.integrationsHints,
    conditions: [],
  },
  GoogleConsentMode: {
    schema: schemas.googleConsentModeSchema,
    byKey: hints.googleConsentModeHints,
    conditions: [],
  },
  GoogleSignals: {
    schema: schemas.googleSignalsSchema,
    byKey: hints.googleSignalsHints,
    conditions: [],
  },
  Gtm: { schema: schemas.gtmSchema, byKey: hints.gtmHints, conditions: [] },
  GtmEvents: {
    schema: schemas.gtmEventsSchema,
    byKey: hints.gtmEventsHints,
    conditions: [],
  },
  Matomo: {
    schema: schemas.matomoSchema,
    byKey: hints.matomoHints,
    conditions: [],
  },
  Clarity: {
    schema: schemas.claritySchema,
    byKey: hints.clarityHints,
    conditions: [],
  },
  ClaritySignals: {
    schema: schemas.claritySignalsSchema,
    byKey: hints.claritySignalsHints,
    conditions: [],
  },
  CallFunction: {
    schema: schemas.callFunctionSchema,
    byKey: hints.callFunctionHints,
    conditions: [],
  },
} as const;
