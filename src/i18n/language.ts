import type { ConsentConfig } from '../core/config.ts';

/**
 * Picks the language of the interface: that of the page, which decides (W2), where the interface speaks it; else the site's first, else English.
 * It speaks English and Welsh, and whatever the configuration brings sentences for; `languages` narrows that.
 *
 * @param tag - language tag of the page: `cy`, or `cy-GB`, which a dictionary for `cy` serves as well
 */
export function pickLanguage(
  { languages, texts }: ConsentConfig,
  tag: string,
): string {
  // What is no list of texts must not stop the interface, which still has to tell of it.
  const known: readonly string[] = Array.isArray(languages)
    ? languages
    : ['en', 'cy', ...Object.keys(texts ?? {})];
  const parts = tag.toLowerCase().split('-');
  for (; parts.length; parts.pop()) {
    const wanted = parts.join('-');
    const found = known.find(
      (language: unknown) => String(language).toLowerCase() === wanted,
    );
    if (found) return found;
  }
  return known[0] ?? 'en';
}
