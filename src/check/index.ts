import { report as reportConfig } from '../config/browser-check.ts';
import { auditPage } from './audit-page.ts';

/**
 * Tells the developer everything that is wrong in a configuration, and what on the page cannot be held. Loaded only where the gate finds the
 * configuration wrong, or with `data-debug`.
 */
export function report(config: unknown, console: Console): void {
  reportConfig(config, console);
  auditPage(console);
}
