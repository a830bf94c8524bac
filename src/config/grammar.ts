/** Ids of categories and services (design §4): the stored answer holds them as they are. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,23}$/;

/** A text with something to read in it. */
export const TEXT_PATTERN = /\S/;

/** A language tag as HTML's `lang` has it: a language, then subtags (RFC 5646 §2.1). */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Name of a declared cookie: the token characters of RFC 6265 §4.1.1. The `*` among them stands for any characters, so a name
 * of nothing else would erase every cookie (T7).
 */
export const COOKIE_PATTERN =
  /^[*]*[!#$%&'+\-.^_`|~0-9A-Za-z][!#$%&'*+\-.^_`|~0-9A-Za-z]*$/;

/**
 * Name of the cookie that keeps the answer (S9). Neither `*`, which the declarations read as a wildcard, nor `%`, which
 * js-cookie writes as `%25`.
 */
export const ANSWER_COOKIE_PATTERN = /^[!#$&'+\-.^_|~0-9A-Za-z]+$/;

/** Key of a storage entry: any characters, but not wildcards and spaces alone. */
export const STORAGE_PATTERN = /[^*\s]/;

/** A domain of at least two labels, without the leading dot that RFC 6265 §5.2.3 ignores anyway. */
export const DOMAIN_PATTERN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** A cookie's path: printable ASCII, which leaves no way out of the attribute (RFC 6265 §4.1.1). */
export const COOKIE_PATH_PATTERN = /^\/[ -:<-~]*$/;

/**
 * A path on this site or a web address (S14). Browsers take `\` for `/` and drop tabs and line breaks, so that `/\host` and
 * `/<tab>/host` lead to another site (WHATWG URL, "basic URL parser"): none of them may stand anywhere.
 */
export const URL_PATTERN =
  /^(?:\/(?!\/)|https?:\/\/(?=[^/?#]))[^\s\\\p{Cc}]*$/u;

/** A path on this site alone, under the same restrictions, and without query and fragment: the server looks for it as it stands. */
export const SITE_PATH_PATTERN = /^\/(?!\/)[^\s?#\\\p{Cc}]*$/u;

/** Name of a cookie that something else has set: any token characters (RFC 6265 §4.1.1). */
export const FOREIGN_COOKIE_PATTERN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Keys with dots between them. */
export const KEY_PATH_PATTERN =
  /^[^.\s](?:[^.]*[^.\s])?(?:\.[^.\s](?:[^.]*[^.\s])?)*$/;

/**
 * Class names, one space between them. Any characters may stand in one (HTML §3.2.6), but not a dot or a number sign at its beginning, which is how a
 * selector is written.
 */
export const CLASSES_PATTERN = /^(?![.#])\S+(?: (?![.#])\S+)*$/;

/** The largest version that the stored answer can hold: 15 digits. */
export const MAX_VERSION = 999_999_999_999_999;

/** The longest life of an answer in days (L15); browsers cut longer ones to this (T1). */
export const MAX_DAYS = 400;

/** The name under which the answer is kept where the configuration gives none. */
export const DEFAULT_COOKIE_NAME = 'cookie-consent';

/** How the public object names a category, or a service of it. */
export const CONSENT_ID_PATTERN =
  /^[a-z][a-z0-9-]{0,23}(\/[a-z][a-z0-9-]{0,23})?$/;

/** A region as Google Consent Mode names it: a country or a part of one (ISO 3166-2). */
export const REGION_PATTERN = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** The name of a global function: an identifier in plain letters. */
export const FUNCTION_NAME_PATTERN = /^[A-Za-z_$][\w$]*$/;

/** The longest that Google's tags may be told to wait, in milliseconds: a minute, by when a page has been left or has its answer. */
export const MAX_WAIT = 60_000;
