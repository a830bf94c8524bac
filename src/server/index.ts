export { ConfigIssuesError } from '../config/config-issues-error.ts';
export { ConfigError, ConsentError } from '../core/errors.ts';
export { createConsentServer } from './create-consent-server.ts';
export { gateHash } from './gate-hash.ts';
export { stylesHash } from './styles-hash.ts';
export type {
  ConfigIssue,
  ConfigSeverity,
  TextPosition,
} from '../config/issue.ts';
export type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  CookieOptions,
  LegalBasis,
  LocalizedText,
  Service,
  StorageDeclaration,
} from '../core/config.ts';
export type {
  Choices,
  ConsentState,
  Decision,
  DecisionAction,
} from '../core/types.ts';
export type {
  ConsentServer,
  ConsentServerOptions,
  HeadOptions,
  PageOptions,
  RequestConsent,
} from './consent-server.ts';
