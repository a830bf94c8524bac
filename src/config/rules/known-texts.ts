import type { Dictionary } from '../../i18n/dictionary.ts';
import { en } from '../../i18n/en.ts';
import { TEXT_KEY } from '../expectations.ts';
import { nearestWord } from '../nearest-word.ts';
import { sentencesOf } from './sentences-of.ts';
import type { Rule } from './rule.ts';

/** Keys that English does without. A new one that is not listed does not compile. */
const OPTIONAL: Readonly<
  Record<
    {
      [Key in keyof Dictionary]-?: undefined extends Dictionary[Key]
        ? Key
        : never;
    }[keyof Dictionary],
    true
  >
> = { monthNames: true };

const KEYS: readonly string[] = [...Object.keys(en), ...Object.keys(OPTIONAL)];

/** Replaced sentences bear keys of the dictionary. Advice only: a key too many does no harm. */
export const knownTexts: Rule = (root) =>
  sentencesOf(root)
    .filter(({ key }) => !KEYS.includes(key))
    .map(({ path, key, siblings }) => {
      const free = KEYS.filter((known) => !siblings.includes(known));
      return {
        path,
        severity: 'advice',
        expected: TEXT_KEY,
        found: key,
        isKey: true,
        suggestion: nearestWord(key, free),
      };
    });
