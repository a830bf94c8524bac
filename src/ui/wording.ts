import type { ConsentConfig } from '../core/config.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { pickLanguage } from '../i18n/language.ts';
import type { UiFiles } from './files.ts';

/** The language of the interface, and what it says otherwise than the English that stands behind it. */
export interface Wording {
  readonly language: string;
  readonly texts: Partial<Dictionary>;
}

/**
 * Finds the words for this page's language (W2). Where Welsh cannot be loaded the visitor is told in English, rather than nothing.
 *
 * @param fail - told of what could not be loaded
 */
export async function loadWording(
  config: ConsentConfig,
  { loadWelsh }: UiFiles,
  fail: (cause: unknown) => void,
): Promise<Wording> {
  const language = pickLanguage(config, document.documentElement.lang);
  const own = config.texts?.[language];
  if (language === 'cy')
    try {
      const { cy } = await loadWelsh();
      return { language, texts: { ...cy, ...own } };
    } catch (cause) {
      fail(cause);
      return { language: 'en', texts: config.texts?.['en'] ?? {} };
    }
  return {
    language,
    texts: { ...(language === 'en' ? {} : { locale: language }), ...own },
  };
}
