import { checkConfig } from '../../src/config/index.ts';
import { makeMinimal } from './configs.ts';

/** A part of a configuration that a test changes. */
export type Part = Record<string, unknown>;

/** Changes the minimal configuration and gives the errors that the check then finds: sentences by place. */
export function errorsWith(change: (config: Part, categories: Part[]) => void) {
  const config = makeMinimal();
  change(config, config['categories'] as Part[]);
  return errorsOf(config);
}

/** Gives the errors that the check finds: sentences by place. */
export function errorsOf(config: unknown): Record<string, string> {
  return Object.fromEntries(
    checkConfig(config)
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => [path, message]),
  );
}
