import { findProblems } from './find-problems.ts';
import type { ConfigIssue } from './issue.ts';
import { createIssue } from './issue.ts';
import { toPlain } from './to-plain.ts';

/** A configuration that was checked. */
export interface CheckedConfig {
  /** A copy as plain data; undefined when there is none, since the text was no JSON. */
  readonly value: unknown;
  /** Everything that is wrong or could be better, in the order of the configuration. */
  readonly issues: ConfigIssue[];
}

/**
 * Checks a configuration that is a value already. Total.
 *
 * @param source - anything
 */
export function checkData(source: unknown): CheckedConfig {
  const value = toPlain(source);
  const problems = findProblems(value);
  return { value, issues: problems.map((problem) => createIssue(problem)) };
}
