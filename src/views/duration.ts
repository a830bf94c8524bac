import type { SettingsTexts } from '../i18n/dictionary.ts';

/** Milliseconds. */
const DAY = 86_400_000;
/** Where the sites are; a server elsewhere, or a visitor abroad, reads the same dates. */
const timeZone = 'Europe/London';

/** Writes a day: by the platform, or with the names of months that the dictionary brings where a browser may not know the language. */
export function dayText(
  {
    monthNames,
    locale,
  }: Pick<SettingsTexts, 'monthNames'> & { locale: string },
  seconds: number,
  days = 0,
): string {
  const time = seconds * 1000 + days * DAY;
  const write = (language: string, dateStyle: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone }).format(time);
  if (!monthNames) return write(locale, 'long');
  const [day = '', month = '', year = ''] = write('en-GB', 'short').split('/');
  return `${+day} ${monthNames.split('|')[+month - 1] ?? ''} ${year}`;
}

/**
 * Writes a length of time in the language of the page (W8), where it is declared as `2 years`, `1 month` or `session`. Other words stay as they are.
 */
export function durationText(text: string, texts: SettingsTexts): string {
  if (/^session$/i.test(text.trim())) return texts.session;
  const [, number, unit = ''] =
    /^\s*(\d+) (year|month|week|day|hour|minute)s?\s*$/i.exec(text) ?? [];
  if (!number) return text;
  const words = texts[`${unit.toLowerCase()}s` as 'years'].split('|');
  return (
    words.find((word) => word.startsWith(`${number} `)) ??
    `${number} ${words.at(-1) ?? ''}`
  );
}
