import type { CheckedConfig } from './check-data.ts';
import { findProblems } from './find-problems.ts';
import type { TextPosition } from './issue.ts';
import { createIssue } from './issue.ts';
import { locateJson } from './locate-json.ts';
import type { Path } from './path.ts';
import { formatPath } from './path.ts';
import { toPlain } from './to-plain.ts';

/** Turns an offset into what editors show. */
function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Finds where a path stands; for something missing, where the object stands that lacks it. */
function offsetOf(offsets: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(formatPath(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/**
 * Checks a configuration that is given as JSON text. Total: a mistake against JSON's grammar is an issue with line and column.
 *
 * @param source - the text; a byte order mark is passed over, as browsers do
 */
export function checkText(source: string): CheckedConfig {
  const text = source.replace(/^\uFEFF/, '');
  const { offsets, repeated, fault } = locateJson(text);
  if (fault) {
    const rest = text.slice(fault.offset);
    const [word] = /^(?:"[^\r\n]{0,20}|[\w.+-]+|.)/su.exec(rest) ?? [];
    const problem = {
      path: [],
      severity: 'error',
      expected: fault.expected,
      found: word ?? Symbol('the end of the text'),
    } as const;
    const position = positionAt(text, fault.offset);
    return { value: undefined, issues: [createIssue(problem, position)] };
  }
  const value = toPlain(JSON.parse(text));
  const doubles = repeated.map(({ path, offset }) =>
    createIssue(
      {
        path,
        severity: 'advice',
        expected: 'each key once, since only the last one counts',
        found: path.at(-1),
      },
      positionAt(text, offset),
    ),
  );
  const issues = findProblems(value).map((problem) =>
    createIssue(problem, positionAt(text, offsetOf(offsets, problem.path))),
  );
  return { value, issues: [...doubles, ...issues] };
}
