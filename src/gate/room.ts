import type { ConsentConfig, LocalizedText } from '../core/config.ts';
import { isOptional } from '../core/units.ts';

/** How many letters wider a bold heading of 1.25 em is, line for line. */
const HEADING = 1.45;
/** Letters of the banner's own two paragraphs, with some to spare: too much room shifts nothing, too little does. */
const FIRST = 84;
const SECOND = 128;

function measure(text: LocalizedText): number {
  return Math.max(
    ...(typeof text === 'string' ? [text] : Object.values(text)).map(
      ({ length }) => length,
    ),
  );
}

function fill(letters: number): string {
  return 'cookies are essential '.repeat(letters / 22 + 1).slice(0, letters);
}

/**
 * Keeps room for the banner before the first paint, so that its arrival moves nothing (I17). The browser measures it: unseen letters, as many as
 * the banner will have, are laid out before the page in the page's own font. The same letters then stand behind the banner, which
 * is therefore never lower than its room, at any width.
 *
 * @returns what gives the room back; a banner that has come meanwhile keeps its height
 */
export function keepRoom({ siteName, categories }: ConsentConfig): () => void {
  const letters = [
    (measure(siteName) + 11) * HEADING,
    FIRST,
    categories
      .filter(isOptional)
      .reduce((sum, { label }) => sum + measure(label) + 2, SECOND),
  ];
  const box = `all:unset;content:"${letters.map(fill).join('\\a ')}";display:block;visibility:hidden;white-space:pre-wrap;box-sizing:border-box;width:100%;font-size:max(1rem,16px);line-height:1.5;padding:1.5em max(1.25em,50% - 30em)`;
  const sheet = new CSSStyleSheet();
  const put = (selector: string, more: string): void => {
    sheet.replaceSync(
      `@media screen{${selector}{${box} 6.25em;${more}}}@media screen and (max-width:47.99em){${selector}{padding-bottom:12.75em}}`,
    );
  };
  put('html>body::before', 'flex:none;grid-column:1/-1');
  document.adoptedStyleSheets.push(sheet);
  return () => {
    put('#js-consent-banner::before', 'grid-area:1/1');
  };
}
