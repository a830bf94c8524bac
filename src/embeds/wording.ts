import type { ConsentConfig } from '../core/config.ts';
import { cyEmbed } from '../i18n/cy-embed.ts';
import { enEmbed } from '../i18n/en-embed.ts';
import { pickLanguage } from '../i18n/language.ts';
import type { PlaceholderTexts } from '../views/placeholder.ts';
import type { ViewProps } from '../views/props.ts';

/** Returns what placeholders are made of, in the language that the page has now (W2). */
export function getProps(config: ConsentConfig): ViewProps<PlaceholderTexts> {
  const language = pickLanguage(config, document.documentElement.lang);
  return {
    config,
    language,
    dictionary: {
      direction: 'ltr',
      ...enEmbed,
      ...(language === 'cy' && cyEmbed),
      ...config.texts?.[language],
    },
  };
}
