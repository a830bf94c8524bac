import { describeValue } from './describe-value.ts';
import { formatPath } from './path.ts';
import type { Path } from './path.ts';

/** How much an issue matters: an `error` makes the configuration unusable, `advice` does not. */
export type ConfigSeverity = 'error' | 'advice';

/** A place in a text; both numbers begin at 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a configuration, or that could be better. */
export interface ConfigIssue {
  /** Where, such as `categories[1].cookies[0].name`; empty for the configuration as a whole. */
  readonly path: string;
  /** How much it matters. */
  readonly severity: ConfigSeverity;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there, as it is written or in words; `nothing` when it is missing. */
  readonly found: string;
  /** What was probably meant, written as JSON. */
  readonly suggestion?: string;
  /** All of it in one sentence. */
  readonly message: string;
  /** Where in the text, when the configuration was given as text. */
  readonly position?: TextPosition;
}

/** What a rule finds, before it is put into words. */
export interface Problem {
  /** The way to the value, or to the place where a missing one belongs. */
  readonly path: Path;
  /** How much it matters. */
  readonly severity: ConfigSeverity;
  /** What should stand there, one of the phrases of `expectations.ts` or like them. */
  readonly expected: string;
  /** The value that was found; undefined when it is missing. */
  readonly found: unknown;
  /** What was probably meant. */
  readonly suggestion?: unknown;
  /** Says that the key itself is what was found, not its value. */
  readonly isKey?: boolean;
}

/** Builds the sentence of an issue. Every sentence about a configuration is made here. */
function buildMessage(issue: Omit<ConfigIssue, 'message'>): string {
  const { path, position, expected, found, suggestion } = issue;
  const place = position
    ? `line ${position.line}, column ${position.column}`
    : 'configuration';
  const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `${path || place}: expected ${expected}, found ${found}.${hint}`;
}

/**
 * Puts a problem into words.
 *
 * @param problem - what a rule found
 * @param position - where that is in the text, if there is a text
 */
export function createIssue(
  problem: Problem,
  position?: TextPosition,
): ConfigIssue {
  const { severity, expected, suggestion } = problem;
  const issue = {
    path: formatPath(problem.path),
    severity,
    expected,
    found: describeValue(problem.found),
    ...(suggestion !== undefined && {
      suggestion: describeValue(suggestion, Infinity),
    }),
    ...(position && { position }),
  };
  return { ...issue, message: buildMessage(issue) };
}
