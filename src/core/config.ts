import type { IntegrationsConfig } from './integrations-config.ts';
import type { PartName } from './part-name.ts';

/**
 * One sentence for every language, or one per language tag: `{ "en": "…", "cy": "…" }`.
 * A URL that differs per language is written the same way.
 */
export type LocalizedText = string | Readonly<Record<string, string>>;

/**
 * The legal ground on which a category is used, stated by the site (PECR Schedule A1; L3).
 *
 * - `essential`: always on.
 * - `consent`: off until the visitor allows it.
 * - `statistics`, `appearance`: the exemptions of 2025. On from the start, and off at once when the visitor objects (L4).
 */
export type LegalBasis = 'essential' | 'consent' | 'statistics' | 'appearance';

/** A cookie that a category or service sets, as the visitor is told about it and as it is erased. */
export interface CookieDeclaration {
  /** Exact name, or a pattern in which `*` stands for any characters: `_ga_*`. */
  readonly name: string;
  /** What it is for, in a sentence (L19). */
  readonly purpose?: LocalizedText;
  /** How long it stays, in words: `2 years`. */
  readonly duration?: LocalizedText;
  /** Who sets it, when that is not the site itself. */
  readonly provider?: LocalizedText;
  /**
   * The path it is set on, where that is not a prefix of every page's path. Such a cookie is invisible from other pages and can be
   * erased only by exact name and path.
   */
  readonly path?: string;
  /** The domain it is set on, for the same reason as `path`. */
  readonly domain?: string;
}

/** An entry in the browser's storage that a category or service writes. */
export interface StorageDeclaration {
  /** What holds it: `local` for localStorage, `session` for sessionStorage, `indexeddb` for a database, `cache` for a cache of the Cache API. */
  readonly kind: 'local' | 'session' | 'indexeddb' | 'cache';
  /** Exact key, or a pattern in which `*` stands for any characters: `ga_*`. */
  readonly name: string;
  /** What it is for, in a sentence (L19). */
  readonly purpose?: LocalizedText;
  /** How long it stays, in words. */
  readonly duration?: LocalizedText;
  /** Who writes it, when that is not the site itself. */
  readonly provider?: LocalizedText;
}

/** A named third party or tool inside a category. It follows its category unless the visitor decides it on its own. */
export interface Service {
  /** Lower-case letters, digits and hyphens, at most 24 characters, beginning with a letter. */
  readonly id: string;
  /** The name that visitors see. */
  readonly label: LocalizedText;
  /** What it does, in a sentence. */
  readonly description?: LocalizedText;
  /** Where its provider explains itself. */
  readonly url?: LocalizedText;
  /** Cookies it sets. */
  readonly cookies?: readonly CookieDeclaration[];
  /** Storage entries it writes. */
  readonly storage?: readonly StorageDeclaration[];
  /** What the data are used for, as with a category: one service can cost it the `statistics` basis (L6). */
  readonly purposes?: readonly string[];
}

/** A purpose that is decided as one: the unit of consent (L10). */
export interface Category {
  /** Lower-case letters, digits and hyphens, at most 24 characters, beginning with a letter. */
  readonly id: string;
  /** The legal ground. There is no default: the site has to state it (L3). */
  readonly basis: LegalBasis;
  /** The name that visitors see: `Analytics cookies`. */
  readonly label: LocalizedText;
  /** What it is for, in a sentence or two. */
  readonly description: LocalizedText;
  /** Cookies it sets; on refusal these and no others are erased (T7). */
  readonly cookies?: readonly CookieDeclaration[];
  /** Storage entries it writes; erased on refusal like cookies (T8). */
  readonly storage?: readonly StorageDeclaration[];
  /** Third parties or tools that can be decided on their own. */
  readonly services?: readonly Service[];
  /** What the data are used for, in fixed words such as `advertising`; read by the check of the `statistics` basis (L6). */
  readonly purposes?: readonly string[];
}

/** How the answer is kept. */
export interface CookieOptions {
  /** Name of the cookie. @defaultValue `cookie-consent` */
  readonly name?: string;
  /** Days from the moment of choice until the visitor is asked again, 1 to 400 (L15, T1). @defaultValue 180 */
  readonly days?: number;
  /** A parent domain to share the answer with, such as `force.police.uk`. @defaultValue this host alone */
  readonly domain?: string;
  /** The path under which the answer counts. @defaultValue `/` */
  readonly path?: string;
  /** The cookie's SameSite attribute. @defaultValue `Lax` */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** Whether the cookie is sent over https only. @defaultValue true on an https page */
  readonly secure?: boolean;
}

/** Where the banner stands: at the top of the page, in its flow, or at the lower edge of the window. */
export type Placement = 'top' | 'bottom';

/** The answer that another tool has kept in a cookie, read once, where there is none of this library's (design §5). */
export interface LegacyCookie {
  /** Name of that cookie. Its value is JSON, percent-encoded or not. */
  readonly cookie: string;
  /**
   * Where the answer for each category stands in that JSON: keys with dots between them. It has to be `true` or `false`; in a list, the last key is looked
   * for among its members: `categories.analytics`.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** Where the time of the choice stands: milliseconds since 1970, or a date. Without one, the choice counts from now. */
  readonly time?: string;
}

/** The configuration: the one JSON file that a site writes. */
export interface ConsentConfig {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The name of the site as visitors know it; it stands in the banner's heading (I4). */
  readonly siteName: LocalizedText;
  /** The page that explains the cookies. */
  readonly noticeUrl: LocalizedText;
  /** The page with the preferences form; the banner does not show there (I18). */
  readonly preferencesUrl: LocalizedText;
  /** Version of the policy, a whole number from 0. Raising it asks everyone again (L17). */
  readonly version: number;
  /** The purposes, in the order in which visitors read them. */
  readonly categories: readonly Category[];
  /** How the answer is kept. */
  readonly cookie?: CookieOptions;
  /** Folder that holds the library's other files, where the gate has no address of its own: inlined, or injected by a tag manager. */
  readonly assets?: string;
  /** Sentences to replace, by language and by key of the dictionary. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Address, on this site, to which answers are posted, so that the server sets the cookie and can say whether it was saved: the `handle` of
   * `by-consent/server` (T2). Without it the browser writes the cookie.
   */
  readonly endpoint?: string;
  /** Language tags in which the interface may speak, the first for pages in any other. @defaultValue English, Welsh, and those of `texts` */
  readonly languages?: readonly string[];
  /** Why visitors who have answered before are asked again; it stands in their banner. */
  readonly reason?: LocalizedText;
  /** Classes of the site's own design system, in place of the library's, by part. */
  readonly classNames?: Readonly<Partial<Record<PartName, string>>>;
  /** Where the banner stands. @defaultValue `top` */
  readonly placement?: Placement;
  /** Address of a style sheet in place of the library's own. */
  readonly stylesheet?: string;
  /** Page on which visitors can complain about the use of their data (L27). */
  readonly complaintsUrl?: LocalizedText;
  /** Answers of another tool to take over, the first that is there. */
  readonly legacy?: readonly LegacyCookie[];
  /** Whether the page is loaded anew once something allowed has been taken back, since a script that has run cannot be undone. @defaultValue false */
  readonly reloadOnWithdraw?: boolean;
  /** Vendors that are told of the state, by name. */
  readonly integrations?: IntegrationsConfig;
}
