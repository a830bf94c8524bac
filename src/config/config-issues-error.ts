import { ConfigError } from '../core/errors.ts';
import type { ConfigIssue } from './issue.ts';

/** The configuration cannot be used. Its `name` is that of its base, `ConfigError`, and its `code` is `config-invalid`. */
export class ConfigIssuesError extends ConfigError {
  /** @param issues - everything that was found, advice too */
  constructor(readonly issues: readonly ConfigIssue[]) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    super(
      'config-invalid',
      [
        'The configuration cannot be used:',
        ...errors.map(({ message }) => message),
      ].join('\n'),
    );
  }
}
