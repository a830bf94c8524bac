import { readFileSync } from 'node:fs';

const file = new URL('../consent.json', import.meta.url);

/** The one configuration: the browser gets it in every page, and the cookies notice is made from it. */
export const configuration = JSON.parse(readFileSync(file, 'utf8'));

/** Inside a script element only `<` could end the data, as in `</script` or `<!--`. */
export const inlineConfiguration = JSON.stringify(configuration).replaceAll(
  '<',
  String.raw`\u003c`,
);

/**
 * @param {string | Record<string, string>} text
 * @param {import('./languages.js').Language} language
 */
export function localised(text, language) {
  return typeof text === 'string' ? text : text[language];
}
