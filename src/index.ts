export { createConsent } from './core/consent.ts';
export {
  ConfigError,
  ConsentError,
  EraseError,
  StorageError,
  UiError,
} from './core/errors.ts';
export { startConsent } from './gate/start-consent.ts';
export { createMemoryStorage } from './storage/memory.ts';
export type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  CookieOptions,
  LegalBasis,
  LocalizedText,
  Service,
  StorageDeclaration,
} from './core/config.ts';
export type {
  CallFunctionOptions,
  ClarityOptions,
  ClaritySignals,
  ConsentIds,
  GoogleConsentModeOptions,
  GoogleSignals,
  GtmEvents,
  GtmOptions,
  IntegrationsConfig,
  MatomoOptions,
} from './core/integrations-config.ts';
export type { Emitter } from './core/events.ts';
export type { ConsentParts } from './core/parts.ts';
export type {
  AbortSignalLike,
  Choices,
  Consent,
  ConsentEvents,
  ConsentState,
  ConsentStorage,
  Decision,
  DecisionAction,
  Integration,
  SurfaceEvent,
} from './core/types.ts';
export type { ConsentCallback, ConsentGlobal } from './gate/global.ts';
