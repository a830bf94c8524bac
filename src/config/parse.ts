import type { ConsentConfig } from '../core/config.ts';
import { checkData } from './check-data.ts';
import { checkText } from './check-text.ts';
import { ConfigIssuesError } from './config-issues-error.ts';

/**
 * Checks a configuration and returns a copy of it as plain data. Unknown keys are kept, and like other advice not mentioned: ask
 * `checkConfig` for it.
 *
 * @param value - the configuration, or its JSON text
 * @throws ConfigIssuesError (a ConfigError) when anything makes it unusable; it carries every issue and names every error
 * @example
 * ```ts
 * const config = parseConfig(await readFile('consent.json', 'utf8'));
 * ```
 */
export function parseConfig(value: unknown): ConsentConfig {
  const { value: config, issues } =
    typeof value === 'string' ? checkText(value) : checkData(value);
  if (issues.some(({ severity }) => severity === 'error'))
    throw new ConfigIssuesError(issues);
  return config as ConsentConfig;
}
