import { checkData } from './check-data.ts';
import type { ConfigIssue } from './issue.ts';

/**
 * Checks a configuration and lists everything that is wrong in it or could be better, in its own order. Total: never throws,
 * whatever it is given.
 *
 * @param value - the configuration, as `JSON.parse` returns it or as a program built it
 * @example
 * ```ts
 * checkConfig(config).map((issue) => issue.message);
 * // ['categories[1].basis: expected one of "essential", "consent", "statistics", "appearance", found "concent". Did you mean "consent"?']
 * ```
 */
export function checkConfig(value: unknown): ConfigIssue[] {
  return checkData(value).issues;
}
