import type { Dictionary } from './dictionary.ts';
import { enBanner } from './en-banner.ts';
import { enEmbed } from './en-embed.ts';
import { enSettings } from './en-settings.ts';

/** English. */
export const en: Dictionary = { ...enBanner, ...enSettings, ...enEmbed };
