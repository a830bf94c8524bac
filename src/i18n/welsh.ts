import { cyEmbed } from './cy-embed.ts';
import { cy as cySettings } from './cy.ts';
import type { Dictionary } from './dictionary.ts';

/** Welsh, whole: for those who load it at once, or want to read or change all of it. A page loads it in two parts. */
export const cy: Dictionary = { ...cySettings, ...cyEmbed };
