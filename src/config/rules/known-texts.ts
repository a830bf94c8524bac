import { oneKeyOf } from '../expectations.ts';
import type { Problem } from '../issue.ts';
import { nearestWord } from '../nearest-word.ts';
import { isRecord, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/**
 * Makes the rule that replaced sentences bear keys of the dictionary. Advice only: a key too many does no harm.
 *
 * @param keys - the keys of the dictionary; undefined when they are not known, and then nothing is found
 */
export function knownTexts(keys: readonly string[] | undefined): Rule {
  return (root) => {
    const texts = memberOf(root, 'texts');
    if (!keys || !isRecord(texts.value)) return [];
    return Object.entries(texts.value).flatMap(([language, sentences]) => {
      if (!isRecord(sentences)) return [];
      const free = keys.filter((key) => !Object.hasOwn(sentences, key));
      return Object.keys(sentences)
        .filter((key) => !keys.includes(key))
        .map((key): Problem => ({
          path: [...texts.path, language, key],
          severity: 'advice',
          expected: oneKeyOf(free.length ? free : keys),
          found: key,
          isKey: true,
          suggestion: nearestWord(key, free),
        }));
    });
  };
}
