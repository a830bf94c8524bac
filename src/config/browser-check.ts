import { checkText } from './check-text.ts';
import { checkConfig } from './check.ts';
import type { ConfigIssue } from './issue.ts';

/** The part of a console that the report needs. */
export interface ReportConsole {
  error(message: string): void;
  warn(message: string): void;
}

function write(issues: ConfigIssue[], console: ReportConsole): ConfigIssue[] {
  for (const { severity, message } of issues)
    console[severity === 'error' ? 'error' : 'warn'](`by-consent: ${message}`);
  return issues;
}

/**
 * Checks a configuration and tells the console what is wrong in it: errors as errors, advice as warnings. For the developer's file of the script tag,
 * which the gate loads only when it cannot trust a configuration, or to debug. Total.
 *
 * @param value - the configuration
 * @param console - where to write
 * @returns what was written
 */
export function report(value: unknown, console: ReportConsole): ConfigIssue[] {
  return write(checkConfig(value), console);
}

/**
 * Does the same for a configuration that is JSON text, which may be broken. Total.
 *
 * @param text - the text
 * @param console - where to write
 * @returns what was written
 */
export function reportText(
  text: string,
  console: ReportConsole,
): ConfigIssue[] {
  return write(checkText(text).issues, console);
}
