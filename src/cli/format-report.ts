import type { ConfigIssue } from '../config/issue.ts';
import type { FileResult } from './check-file.ts';

/** Counts in words: `1 error`, `2 errors`. */
function count(number: number, noun: string, nouns: string): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/**
 * Writes what was found in a file for people: a line for each issue, with a place that terminals and editors can jump to, and a
 * line that sums up.
 */
export function formatReport({ file, issues }: FileResult): string {
  const lines = issues.map(({ position, severity, message }: ConfigIssue) => {
    const place = position
      ? `${file}:${position.line}:${position.column}`
      : file;
    return `${place}: ${severity}: ${message}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const advice = issues.length - errors;
  const summary = [
    errors ? count(errors, 'error', 'errors') : 'no errors',
    ...(advice ? [count(advice, 'piece of advice', 'pieces of advice')] : []),
  ].join(', ');
  return [...lines, `${file}: ${summary}.`].join('\n');
}
