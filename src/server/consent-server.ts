import type { ConsentState, Decision } from '../core/types.ts';

/** What one request says about consent. Frozen: no request shares anything that can change (S18). */
export interface RequestConsent {
  /** The answer in force, or null when the visitor has not answered, or has to be asked again. */
  readonly decision: Decision | null;
  /** What is allowed, by id of a category or service. */
  readonly state: ConsentState;
  /** Says whether a category or service is allowed. An unknown id is not. */
  readonly granted: (id: string) => boolean;
}

/** How the server half is set up, beside the configuration that it shares with the browser. */
export interface ConsentServerOptions {
  /**
   * Whether pages are kept by a shared cache, such as a CDN. The banner is then the same for everyone and hidden; the gate shows it before the
   * first paint to those who have not answered. That needs JavaScript. @defaultValue false
   */
  readonly cacheable?: boolean;
  /**
   * Whether the gate stands in the page itself instead of in a file: see `gateHash`. With `'answered'` it does so for those who are not asked. Whoever is
   * asked has the banner in the page, and gets the gate as a file that nothing waits for: the page is painted sooner. Every page then needs what `banner`
   * returns; one that is cacheable is the same for all, and always holds the gate. @defaultValue false
   */
  readonly inline?: boolean | 'answered';
  /** Whether the style sheet does: see `stylesHash`. One of the site's own is linked all the same. @defaultValue false */
  readonly inlineStyles?: boolean;
  /** Tells the language of the page that answers a request. @defaultValue `en` for all */
  readonly language?: (request: Request) => string;
  /** The origin that visitors see, such as `https://www.force.police.uk`, where a proxy hides it. @defaultValue that of the request */
  readonly origin?: string;
  /** Gets an error that nobody expected while the form endpoint answered. @defaultValue `console.error` */
  readonly report?: (error: unknown) => void;
}

/** What a page says about itself. */
export interface PageOptions {
  /** The page's language. @defaultValue what the server's `language` says */
  readonly language?: string;
  /** As for the server, for this page alone. */
  readonly cacheable?: boolean;
}

/** What a page says about its head. */
export interface HeadOptions {
  /** The page's nonce, where its policy has one. */
  readonly nonce?: string;
  /** As for the server, for this page alone; `'answered'` is for all of them. */
  readonly inline?: boolean;
  /** As for the server, for this page alone. */
  readonly inlineStyles?: boolean;
  /** What the page says to `banner`: where the gate is only for some visitors, the head of a cacheable page is the same for all. */
  readonly cacheable?: boolean;
}

/** The server half: it answers for any runtime that has `Request` and `Response`. */
export interface ConsentServer {
  /** The path of the form endpoint: POST requests to it go to `handle`. */
  readonly endpoint: string;
  /** Reads the answer out of a request. Total: any `Cookie` header gives a result, and a bad one grants nothing (S10). */
  readonly read: (request: Request) => RequestConsent;
  /** Returns the markup for `<head>`: the configuration, the gate, the style sheet. It is the same for every visitor, unless `inline` says otherwise. */
  readonly head: (request: Request, options?: HeadOptions) => string;
  /** Returns the markup of the banner, for the start of `<body>`, or an empty string where there is nothing to ask or to confirm. */
  readonly banner: (request: Request, options?: PageOptions) => string;
  /** Returns the markup of the preferences form with its tables. */
  readonly preferences: (request: Request, options?: PageOptions) => string;
  /** Returns the headers that a page needs when it holds what `banner` or `preferences` returned for this request. Add them to your own. */
  readonly headers: (request: Request, options?: PageOptions) => Headers;
  /** Answers the form endpoint. Never rejects, whatever it is sent. */
  readonly handle: (request: Request) => Promise<Response>;
  /**
   * Answers the form endpoint in place of `handle` where the site itself has failed: nothing is stored, and the visitor is told of a technical problem (I24).
   */
  readonly fail: (request: Request) => Promise<Response>;
}
