import { LANGUAGE, oneOf } from '../expectations.ts';
import { LANGUAGE_PATTERN } from '../grammar.ts';
import type { Problem } from '../issue.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Place } from '../place.ts';
import { isRecord, memberOf } from '../place.ts';
import { localizedPlaces } from './localized-places.ts';
import type { Rule } from './rule.ts';

/** Lists the languages of a place. */
function languagesOf({ value }: Place): string[] {
  return Object.keys(value as object).filter((tag) =>
    LANGUAGE_PATTERN.test(tag),
  );
}

/** Says whether texts in `tag` serve readers of `language`: `en` serves `en-GB` too (RFC 4647 §3.4). */
function serves(tag: string, language: string): boolean {
  return `${language}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
}

/** Lists where each language is used. */
function groupByLanguage(places: readonly Place[]): Map<string, Place[]> {
  const users = new Map<string, Place[]>();
  for (const place of places)
    for (const tag of languagesOf(place))
      users.set(tag, [...(users.get(tag) ?? []), place]);
  return users;
}

/** Finds a language of one place alone, which lacks one like it: a slip, for which no other place is to be blamed. */
function findMisspelt(users: ReadonlyMap<string, Place[]>): Problem[] {
  return [...users].flatMap(([tag, [place, ...others]]): Problem[] => {
    if (!place || others.length) return [];
    const own = languagesOf(place);
    const lacking = [...users.keys()].filter(
      (other) => !own.includes(other) && (users.get(other)?.length ?? 0) > 1,
    );
    const meant = nearestWord(tag, lacking);
    if (meant === undefined) return [];
    return [
      {
        path: [...place.path, tag],
        severity: 'error',
        expected: oneOf([...own.filter((other) => other !== tag), ...lacking]),
        found: tag,
        suggestion: meant,
        isKey: true,
      },
    ];
  });
}

/** Finds the languages that a place does not serve. */
function findMissing(place: Place, languages: readonly string[]): Problem[] {
  const own = languagesOf(place);
  if (!own.length) return [];
  return languages
    .filter((language) => !own.some((tag) => serves(tag, language)))
    .map((language) => ({
      path: [...place.path, language],
      severity: 'error',
      expected: `a text in the language "${language}", since other texts have one`,
      found: undefined,
    }));
}

/** Finds `__proto__` among the languages, which zod passes over in records (S13). */
function findPrototypes(places: readonly Place[]): Problem[] {
  return places
    .filter(({ value }) => Object.hasOwn(value as object, '__proto__'))
    .map(({ path }) => ({
      path: [...path, '__proto__'],
      severity: 'error',
      expected: LANGUAGE,
      found: '__proto__',
      isKey: true,
    }));
}

/**
 * Where any text has a language, every text has it: English and Welsh are equals. A text that is written once serves all languages,
 * and the sentences of `texts` need not be complete, since the dictionary stands behind them.
 */
export const everyLanguage: Rule = (root) => {
  const places = localizedPlaces(root);
  const texts = memberOf(root, 'texts');
  const sources = isRecord(texts.value) ? [...places, texts] : places;
  const users = groupByLanguage(sources);
  const misspelt = findMisspelt(users);
  for (const { found } of misspelt) users.delete(String(found));
  const languages = [...users.keys()];
  return [
    ...misspelt,
    ...places.flatMap((place) => findMissing(place, languages)),
    ...findPrototypes(sources),
  ];
};
