import type { LocalizedText } from '../core/config.ts';
import { element, type ViewNode } from './node.ts';

/** Finds the language in which a text will be shown, where it is not the one that is wanted: such a text says so (W7). */
export function pickForeign(
  text: LocalizedText,
  language: string,
): string | undefined {
  if (typeof text === 'string' || text[language] !== undefined)
    return undefined;
  return text['en'] === undefined ? Object.keys(text)[0] : 'en';
}

/** Picks the text of a language; where there is none, English, else the first. */
export function pickText(text: LocalizedText, language: string): string {
  if (typeof text === 'string') return text;
  return text[pickForeign(text, language) ?? language] ?? '';
}

/** Fills `{name}` placeholders. One without a value stays as it is, so that the mistake shows. */
export function fillText(
  text: string,
  values: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Says whether a link may lead there: http(s), or a path of the site. Anything else, such as `javascript:`, is dropped (S14). */
export function isSafeUrl(url: string): boolean {
  try {
    // The platform's own parser: it ignores the tabs and line ends that hide a scheme from a regular expression.
    return /^https?:$/.test(new URL(url, 'https://site.invalid').protocol);
  } catch {
    return false;
  }
}

/** Makes a sentence in which `[text]` is the link. An unsafe address leaves the words and drops the link. */
export function linkText(
  text: string,
  url: string,
  attributes: Readonly<Record<string, string | true>> = {},
): ViewNode[] {
  const [, before = text, words, after = ''] =
    /^([^[]*)\[([^\]]*)\](.*)$/s.exec(text) ?? [];
  if (!words) return [text];
  if (!isSafeUrl(url)) return [before, words, after];
  const link = { href: url, class: 'by-consent-link', ...attributes };
  return [before, element('a', link, words), after];
}
