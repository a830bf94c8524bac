import type { Consent } from '../core/types.ts';

/** Connects the integrations that the configuration names. */
export function connect(_consent: Consent, _integrations: unknown): void {}
