import type { Problem } from '../issue.ts';
import { formatPath } from '../path.ts';
import type { Place } from '../place.ts';
import { itemsOf, memberOf } from '../place.ts';
import { LANGUAGE_PATTERN } from '../grammar.ts';
import type { Rule } from './rule.ts';

/** Finds a language that stands twice; which letters are capitals makes no difference (RFC 5646 §2.1.1). */
function findRepeated(languages: readonly Place[]): Problem[] {
  const tags = languages.map(({ value }) => String(value).toLowerCase());
  return languages.flatMap(({ path, value }, index): Problem[] => {
    const first = languages[tags.indexOf(tags[index] ?? '')];
    if (!first || first.path === path) return [];
    return [
      {
        path,
        severity: 'error',
        expected: `each language once, since ${formatPath(first.path)} is this one`,
        found: value,
      },
    ];
  });
}

/** Finds a language for which the library has no sentences and the site has given none: its pages would be answered in English. */
function findSilent(languages: readonly Place[], texts: Place): Problem[] {
  return languages
    .filter(({ value }) => {
      const tag = String(value);
      return (
        !/^(cy|en(-.*)?)$/i.test(tag) &&
        memberOf(texts, tag).value === undefined
      );
    })
    .map(({ path, value }) => ({
      path,
      severity: 'advice',
      expected:
        '"en", "cy" or a language with sentences in "texts", since the library speaks English in all others',
      found: value,
      suggestion: /^cy-/i.test(String(value)) ? 'cy' : undefined,
    }));
}

/** Every language in `languages` is there once, and is one in which the library has something to say. */
export const spokenLanguages: Rule = (root) => {
  const languages = itemsOf(root, 'languages').filter(
    ({ value }) => typeof value === 'string' && LANGUAGE_PATTERN.test(value),
  );
  return [
    ...findRepeated(languages),
    ...findSilent(languages, memberOf(root, 'texts')),
  ];
};
