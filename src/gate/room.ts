import type { ConsentConfig } from '../core/config.ts';
import { isExempt, isOptional } from '../core/units.ts';

/** Words that are as wide as those of the banner. */
const FILLER = 'consent ';
/** How many letters wider a bold heading of 1.25 em is, line for line. */
const HEADING = 1.6;

/** Counts the letters of a text in the page's language; of one that is missing, not a number, which keeps no room. */
function measure(text: unknown): number {
  const { lang } = document.documentElement;
  const texts = Object(text) as Readonly<Record<string, string>>;
  return (texts[lang] ?? texts['en'] ?? texts).length as number;
}

/**
 * Keeps room for the banner before the first paint, so that its arrival moves nothing (I17). The browser measures it: unseen letters, as many as
 * the banner will have, are laid out before the page in the page's own font. The same letters then stand behind the banner, which
 * is therefore never lower than its room, at any width. A banner that the server has put into the page takes its own room, and shows now.
 *
 * @returns what gives the room back, once the banner has gone or will not come
 */
export function keepRoom({ siteName, categories }: ConsentConfig): () => void {
  // Letters of the banner's own two paragraphs, with some to spare: too much room shifts nothing, too little does.
  const first = 88;
  let letters = 172;
  for (const category of categories)
    if (isOptional(category))
      // Those that are on from the start have a sentence of their own.
      letters += measure(category.label) + (isExempt(category) ? 96 : 2);
  const lines = [(measure(siteName) + 11) * HEADING, first, letters].map(
    (count) => FILLER.repeat(count / FILLER.length + 1),
  );
  const sheet = new CSSStyleSheet();
  // Once the banner is there, the room before the page has gone by itself.
  sheet.replaceSync(
    `@media screen{#js-consent-banner{display:grid!important}body:not(:has(#js-consent-banner))::before,#js-consent-banner::before{all:unset;content:"${lines.join('\\a ')}";display:block;visibility:hidden;white-space:pre-wrap;box-sizing:border-box;width:100%;flex:none;grid-area:1/1/auto/-1;font-size:max(1rem,16px);line-height:1.5;padding:1.5em max(1.25em,50% - 30em) clamp(6.25em,(48.2em - 100%)*99,12.75em)}}`,
  );
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (adopted) => adopted !== sheet,
    );
  };
}
