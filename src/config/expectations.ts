import { MAX_DAYS, MAX_VERSION, MAX_WAIT } from './grammar.ts';

/*
 * What a value has to be, in words that follow "expected". The schema, the rules and the JSON Schema for editors all take them
 * from here, so that a mistake is described alike wherever it is found. ASCII only: consoles show them in pages without a charset.
 */

/** A list of words in quotes, joined by commas. */
function quoteAll(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(', ');
}

/** One word out of several. */
export function oneOf(words: readonly string[]): string {
  return `one of ${quoteAll(words)}`;
}

/** One key out of several. */
export function oneKeyOf(keys: readonly string[]): string {
  return `one of the keys ${quoteAll(keys)}`;
}

/** An object, with an example of one. */
export function objectLike(example: string): string {
  return `an object in curly brackets, such as { ${example} }`;
}

/** Either true, or an object, with an example of one. */
export function trueOr(example: string): string {
  return `true, or ${objectLike(example)}`;
}

/** A list, with an example of an entry. */
export function listOf(example: string): string {
  return `a list in square brackets, such as [${example}]`;
}

/** A text that is the same in every language. */
export const TEXT = 'a text in double quotes that is not empty';

/** A text that can differ per language. */
export const LOCALIZED_TEXT =
  'a text that is not empty, or one per language, such as { "en": "Cookies", "cy": "Cwcis" }';

/** An address that is the same in every language. */
export const URL_TEXT =
  'a path on this site that begins with one "/", or an address that begins with "https://", without spaces or backslashes';

/** An address that can differ per language. */
export const LOCALIZED_URL = `${URL_TEXT}; or one per language, such as { "en": "/cookies", "cy": "/cy/cwcis" }`;

/** An address that this site itself answers. */
export const SITE_PATH =
  'a path on this site that begins with one "/", without "?", "#", spaces or backslashes';

/** The key of a text that differs per language. */
export const LANGUAGE = 'a language tag, such as "en", "cy" or "en-GB"';

/** An id of a category or service. */
export const ID =
  'an id such as "analytics": a lower-case letter, then lower-case letters, digits and hyphens, 24 characters at most';

/** The name of a declared cookie. */
export const COOKIE_NAME =
  'the name of a cookie, such as "_ga", or a pattern, such as "_ga_*": letters, digits and !#$%&\'*+-.^_`|~, not "*" alone, which means every cookie';

/** The name of the cookie that keeps the answer. */
export const ANSWER_COOKIE_NAME =
  'the name of a cookie, such as "cookie-consent": letters, digits and !#$&\'+-.^_|~ only';

/** The name of a cookie that another tool has set. */
export const FOREIGN_COOKIE_NAME =
  'the name of a cookie, such as "cookies_policy": letters, digits and !#$%&\'*+-.^_`|~ only';

/** Where something stands in another tool's JSON. */
export const KEY_PATH =
  'keys with dots between them, such as "categories.analytics"';

/** The key of a declared storage entry. */
export const STORAGE_NAME =
  'the key of a storage entry, such as "ga_session", or a pattern, such as "ga_*", but not "*" alone, which means every entry';

/** A domain. */
export const DOMAIN =
  'a domain without "https://", port or leading dot, such as "northshire.police.uk"';

/** A cookie's path. */
export const COOKIE_PATH =
  'a path that begins with "/", in plain characters without ";"';

/** The version of the policy. */
export const VERSION = `a whole number from 0 to ${MAX_VERSION}, without quotes`;

/** The lifetime of the answer. */
export const DAYS = `a whole number of days from 1 to ${MAX_DAYS}, without quotes`;

/** A yes or no. */
export const BOOLEAN = 'true or false, without quotes';

/** A list of categories with nothing in it. */
export const SOME_CATEGORY = 'at least one category';

/** A list of languages with nothing in it. */
export const SOME_LANGUAGE = 'at least one language';

/** Class names of the site's own. */
export const CLASSES =
  'class names with one space between them, such as "button button--primary", without a dot before them';

/** Where the answers of another tool stand. */
export const ANSWERS =
  'an object of places by category, such as { "analytics": "categories.analytics" }';

/** The key of a sentence. They are too many to list. */
export const TEXT_KEY =
  'a key of the dictionary, such as "accept" or "bannerHeading"';

/** Sentences to replace in one language. */
export const SENTENCES =
  'an object of sentences by key, such as { "accept": "Accept cookies" }';

/** Sentences to replace, by language. */
export const TEXTS =
  'an object of languages, such as { "en": { "accept": "Accept cookies" } }';

/** The id of a category, or of a service after its category. */
export const CONSENT_ID =
  'the id of a category, such as "analytics", or of a service, such as "marketing/video-site"';

/** How long to wait. */
export const MILLISECONDS = `a whole number of milliseconds from 0 to ${MAX_WAIT}, without quotes`;

/** A part of the world. */
export const REGION = 'a region, such as "GB" or "GB-ENG"';

/** The name of a function of the site. */
export const FUNCTION_NAME =
  'the name of a global function, such as "siteConsent"';
