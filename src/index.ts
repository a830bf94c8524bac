export { createConsent } from './core/consent.ts';
export {
  ConfigError,
  ConsentError,
  EraseError,
  StorageError,
  UiError,
} from './core/errors.ts';
export { listErasable, type Erasable } from './core/list-erasable.ts';
export { startConsent, type StartOptions } from './gate/start-consent.ts';
export { createMemoryStorage } from './storage/memory.ts';
export type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  CookieOptions,
  LegacyCookie,
  LegalBasis,
  LocalizedText,
  Placement,
  Service,
  StorageDeclaration,
} from './core/config.ts';
export type { PartName } from './core/part-name.ts';
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
export type { Views } from './ui/views.ts';
export type { BannerStatus, Confirmation } from './views/banner.ts';
export type { MessageName } from './views/message.ts';
export type { ViewElement, ViewNode } from './views/node.ts';
export type { PreferencesState } from './views/preferences.ts';
export type { FormTarget, ViewProps } from './views/props.ts';
export type {
  BannerTexts,
  Dictionary,
  EmbedTexts,
  SettingsTexts,
} from './i18n/dictionary.ts';
