import { checkConfig } from './check.ts';
import type { ConfigIssue } from './issue.ts';

/** The part of a console that the report needs. */
export interface ReportConsole {
  error(message: string): void;
  warn(message: string): void;
}

/**
 * Checks a configuration and tells the console what is wrong in it: errors as errors, advice as warnings. The entry of
 * `by-consent-check.js`, which the gate loads only when it cannot trust a configuration, or to debug. Total.
 *
 * @param value - the configuration
 * @param console - where to write
 * @returns what was written
 */
export function report(value: unknown, console: ReportConsole): ConfigIssue[] {
  const issues = checkConfig(value);
  for (const { severity, message } of issues)
    console[severity === 'error' ? 'error' : 'warn'](`by-consent: ${message}`);
  return issues;
}
