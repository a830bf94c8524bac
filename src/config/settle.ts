import type { Problem } from './issue.ts';
import { formatPath } from './path.ts';
import { placeAt } from './place.ts';

/** One slip is one problem: a missing key that stands there misspelt is left out, and the misspelt one weighs as much as it did. */
function mergeMisspelt(problems: readonly Problem[]): Problem[] {
  const slips = new Map<string, Problem>();
  for (const problem of problems)
    if (problem.isKey && typeof problem.suggestion === 'string')
      slips.set(
        formatPath([...problem.path.slice(0, -1), problem.suggestion]),
        problem,
      );
  const grave = new Set<Problem>();
  return problems
    .filter(({ path, found, severity }) => {
      const slip = found === undefined && slips.get(formatPath(path));
      if (slip && severity === 'error') grave.add(slip);
      return !slip;
    })
    .map((problem) =>
      grave.has(problem) ? { ...problem, severity: 'error' } : problem,
    );
}

/** One place has one error, the first that was found: what a value says to others matters once it is right by itself. */
function keepFirst(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const path = formatPath(problem.path);
    const isFirst = !seen.has(path);
    seen.add(path);
    return isFirst;
  });
}

/** Numbers each step of a path by where it stands in the configuration; what is missing comes first, like its object. */
function orderOf(root: unknown, { path }: Problem): number[] {
  return path.map((step, depth) => {
    if (typeof step === 'number') return step;
    const { value } = placeAt(root, path.slice(0, depth));
    return Object.keys(Object(value) as object).indexOf(step);
  });
}

/** Compares two lists of numbers; the shorter one comes first where it begins the other. */
function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, number] of left.entries()) {
    const other = right[index] ?? -2;
    if (number !== other) return number < other ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Makes one list of what the schema and the rules found: each slip once, in the order of the configuration.
 *
 * @param root - the configuration as plain data
 * @param problems - everything found
 */
export function settle(root: unknown, problems: readonly Problem[]): Problem[] {
  return mergeMisspelt(keepFirst(problems))
    .map((problem) => ({ problem, order: orderOf(root, problem) }))
    .sort((left, right) => compare(left.order, right.order))
    .map(({ problem }) => problem);
}
