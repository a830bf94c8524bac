import type { Dictionary } from '../../i18n/dictionary.ts';
import { LANGUAGE, oneOf } from '../expectations.ts';
import { LANGUAGE_PATTERN } from '../grammar.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences-of.ts';

/** What an entry of the dictionary that is no sentence has to look like. */
interface Format {
  readonly fits: (text: string) => boolean;
  readonly expected: string;
  /** The words that it may be, where these are few. */
  readonly words?: readonly string[];
}

const DIRECTIONS = ['ltr', 'rtl'];

const length: Format = {
  fits(text) {
    const words = text.split('|');
    const others = words.pop() ?? '';
    return (
      others.trim() !== '' &&
      !/\d/.test(others) &&
      words.every((word) => /^\d+ \S/.test(word))
    );
  },
  expected:
    'numbers with a word of their own, then the word for all others, with | between them, such as "1 year|years"',
};

/** The entries that are no sentences, by key. */
const FORMATS: Readonly<Partial<Record<keyof Dictionary, Format>>> = {
  locale: {
    fits: (text) => LANGUAGE_PATTERN.test(text),
    expected: LANGUAGE,
  },
  direction: {
    fits: (text) => DIRECTIONS.includes(text),
    expected: oneOf(DIRECTIONS),
    words: DIRECTIONS,
  },
  monthNames: {
    fits(text) {
      const names = text.split('|');
      return names.length === 12 && names.every((name) => name.trim() !== '');
    },
    expected: 'the names of twelve months with | between them',
  },
  years: length,
  months: length,
  weeks: length,
  days: length,
  hours: length,
  minutes: length,
};

/** What formats numbers, dates and direction can be read: the interface stops at a locale that is none. */
export const textFormats: Rule = (root) =>
  sentencesOf(root).flatMap(({ path, key, value }) => {
    const format = Object.hasOwn(FORMATS, key)
      ? FORMATS[key as keyof Dictionary]
      : undefined;
    if (!format || typeof value !== 'string' || format.fits(value)) return [];
    const { expected, words } = format;
    return [
      {
        path,
        severity: 'error',
        expected,
        found: value,
        suggestion: words && nearestWord(value, words),
      },
    ];
  });
