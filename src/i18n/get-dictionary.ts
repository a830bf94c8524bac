import type { ConsentConfig } from '../core/config.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { cy } from './welsh.ts';

/** What the library speaks by itself. */
const dictionaries: Readonly<Record<string, Dictionary>> = {
  en,
  cy,
};

/** Returns the sentences of a language: the library's own, English where it has none, and over them the site's. */
export function getDictionary(
  { texts }: ConsentConfig,
  language: string,
): Dictionary {
  const own = Object.hasOwn(dictionaries, language)
    ? dictionaries[language]
    : { locale: language };
  return { ...en, ...own, ...texts?.[language] };
}
