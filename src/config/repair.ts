import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';

interface Repair {
  /** What the repaired text has to match. */
  readonly pattern: RegExp;
  /** Undoes the usual slips; the result counts only when it matches. */
  readonly apply: (text: string) => string;
}

const url: Repair = {
  pattern: grammar.URL_PATTERN,
  apply(text) {
    const trimmed = text.trim().replaceAll('\\', '/');
    if (trimmed.startsWith('//')) return `https:${trimmed}`;
    if (/^https?:/i.test(trimmed))
      return trimmed.replace(
        /^(https?):\/*/i,
        (_, scheme: string) => `${scheme.toLowerCase()}://`,
      );
    if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return '';
    // A host by its looks: "www.police.uk", "police.uk/cookies"; but not "cookies.html".
    return /^[\w-]+(\.[\w-]+)+[./]/.test(trimmed)
      ? `https://${trimmed}`
      : `/${trimmed.replace(/^\.?\/*/, '')}`;
  },
};

const REPAIRS: Readonly<Record<string, Repair>> = {
  [expected.ID]: {
    pattern: grammar.ID_PATTERN,
    apply: (text) =>
      text
        .trim()
        .toLowerCase()
        .replace(/[\s_.]+/g, '-'),
  },
  [expected.LANGUAGE]: {
    pattern: grammar.LANGUAGE_PATTERN,
    apply: (text) =>
      text
        .trim()
        .replaceAll('_', '-')
        .replace(/^[A-Za-z]+/, (language) => language.toLowerCase()),
  },
  [expected.DOMAIN]: {
    pattern: grammar.DOMAIN_PATTERN,
    apply: (text) =>
      text
        .trim()
        .replace(/^https?:\/\//i, '')
        .replace(/^[.*]+/, '')
        .replace(/[:/].*$/, ''),
  },
  [expected.COOKIE_PATH]: {
    pattern: grammar.COOKIE_PATH_PATTERN,
    apply: (text) => `/${text.trim().replace(/^\/+/, '')}`,
  },
  [expected.SITE_PATH]: {
    pattern: grammar.SITE_PATH_PATTERN,
    apply: (text) =>
      /^([a-z][a-z0-9+.-]*:|[/\\]{2}|$)/i.test(text.trim())
        ? ''
        : `/${text
            .trim()
            .replaceAll('\\', '/')
            .replace(/^\.?\/*/, '')}`,
  },
  [expected.CLASSES]: {
    pattern: grammar.CLASSES_PATTERN,
    apply: (text) =>
      text
        .split(/[\s,]+/)
        .map((name) => name.replace(/^[.#]+/, ''))
        .filter(Boolean)
        .join(' '),
  },
  [expected.URL_TEXT]: url,
  [expected.LOCALIZED_URL]: url,
};

/** The largest number that a phrase allows. */
const NUMBERS: Readonly<Record<string, number>> = {
  [expected.VERSION]: grammar.MAX_VERSION,
  [expected.DAYS]: grammar.MAX_DAYS,
  [expected.MILLISECONDS]: grammar.MAX_WAIT,
};

/** Takes a number out of its quotes. */
function repairNumber(text: string, largest: number): number | undefined {
  const number = /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : NaN;
  return number <= largest ? number : undefined;
}

/**
 * Finds what was probably meant by a value that does not fit.
 *
 * @param phrase - what was expected, a phrase of `expectations.ts`
 * @param found - the value
 */
export function repair(phrase: string, found: unknown): unknown {
  if (typeof found !== 'string') return undefined;
  if (phrase === expected.BOOLEAN)
    return /^\s*(true|false)\s*$/i.test(found)
      ? found.trim().toLowerCase() === 'true'
      : undefined;
  const largest = NUMBERS[phrase];
  if (largest !== undefined) return repairNumber(found, largest);
  const known = REPAIRS[phrase];
  const text = known?.apply(found.slice(0, 2048));
  return text !== undefined && known?.pattern.test(text) && text !== found
    ? text
    : undefined;
}
