import { readFileSync } from 'node:fs';

const file = new URL('../consent.json', import.meta.url);

/** The one configuration: server and browser share it, and the cookies notice is made from it. */
export const configuration = JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {string | Record<string, string>} text
 * @param {import('./languages.js').Language} language
 */
export function localised(text, language) {
  return typeof text === 'string' ? text : text[language];
}
