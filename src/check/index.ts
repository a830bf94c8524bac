import { report as reportConfig } from '../config/browser-check.ts';
import type { Consent } from '../core/types.ts';
import { whenParsed } from '../gate/when-parsed.ts';
import { auditPage } from './audit-page.ts';
import { reportSource } from './report-source.ts';

/**
 * Tells the developer everything that is wrong in a configuration, and what on the page cannot be held. Loaded only where the gate finds the
 * configuration wrong, or with `data-debug`.
 *
 * @param config - the configuration; undefined where the gate could not read it
 */
export async function report(config: unknown, console: Console): Promise<void> {
  if (config === undefined) await reportSource(console);
  else reportConfig(config, console);
  // In a long page this can be here before the parser has come to its end.
  await whenParsed();
  const { byConsent } = window as { byConsent?: Partial<Consent> };
  auditPage(byConsent?.state, console);
}
