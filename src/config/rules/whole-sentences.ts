import { en } from '../../i18n/en.ts';
import type { Problem } from '../issue.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences-of.ts';

/** Says whether words stand in square brackets, once: those of the link. */
function hasLink(sentence: string): boolean {
  const [, words = ''] = /^[^[\]]*\[([^[\]]*)\][^[\]]*$/.exec(sentence) ?? [];
  return words.trim() !== '';
}

/** Lists the placeholders of a sentence, each once: `siteName` for `{siteName}`, and whatever else stands in curly brackets. */
function placeholdersOf(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{([^{}]*)\}/g)];
  return [...new Set(names.map(([, name = '']) => name))];
}

/** Says which placeholders a sentence has to have. */
function expectPlaceholders(names: readonly string[]): string {
  if (!names.length) return 'no placeholder in curly brackets';
  const list = names.map((name) => `{${name}}`).join(' and ');
  return names.length === 1
    ? `the placeholder ${list} and no other`
    : `the placeholders ${list} and no others`;
}

/** Writes the sentence with the placeholders that were probably meant; undefined where that leaves one wrong or missing. */
function repairPlaceholders(
  sentence: string,
  wanted: readonly string[],
): string | undefined {
  const repaired = sentence.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const meant = wanted.includes(name) ? name : nearestWord(name, wanted);
    return meant === undefined ? whole : `{${meant}}`;
  });
  return hasSame(placeholdersOf(repaired), wanted) ? repaired : undefined;
}

function hasSame(names: readonly string[], others: readonly string[]): boolean {
  return (
    names.length === others.length &&
    names.every((name) => others.includes(name))
  );
}

/** Finds what a sentence lacks, or has too much of, beside the English one. */
function compare(
  sentence: string,
  english: string,
): Pick<Problem, 'expected' | 'suggestion'> | undefined {
  const like = `, as in ${JSON.stringify(english)}`;
  const wanted = placeholdersOf(english);
  if (!hasSame(placeholdersOf(sentence), wanted))
    return {
      expected: expectPlaceholders(wanted) + like,
      suggestion: repairPlaceholders(sentence, wanted),
    };
  if (hasLink(english) && !hasLink(sentence))
    return {
      expected: `the words of the link in [square brackets], once${like}`,
    };
  if (!hasLink(english) && /[[\]]/.test(sentence))
    return { expected: `no square brackets, since there is no link${like}` };
  return undefined;
}

/**
 * A replaced sentence has the placeholders of the English one, and a link where that has one. Otherwise visitors would read curly brackets, not be told
 * what is asked, or not find the notice (W4, L28).
 */
export const wholeSentences: Rule = (root) =>
  sentencesOf(root).flatMap(({ path, key, value }) => {
    const english: unknown = Object.hasOwn(en, key)
      ? en[key as keyof typeof en]
      : undefined;
    if (typeof value !== 'string' || typeof english !== 'string') return [];
    const difference = compare(value, english);
    return difference
      ? [{ path, severity: 'error', found: value, ...difference }]
      : [];
  });
