/** What one contender puts into the same page. Every selector is looked for in the page's own document. */
export interface Contender {
  /** As the table names it. */
  readonly name: string;
  /** What it is compared as. */
  readonly kind: 'limit' | 'product' | 'peer';
  /** Files of its own by path, as the site serves them. */
  readonly files: Readonly<Record<string, SiteText>>;
  /** What it puts into the page for this request, as its documentation has it, its configuration included. */
  readonly write: (request: Request) => Markup;
  /** Answers what its page posts to the site, where its answers are stored by the server. */
  readonly handle?: (request: Request) => Promise<Response>;
  /** Attributes of the link that opens its dialog. */
  readonly opener: string;
  /** The part of its markup that is its own code: weighed like a file. A configuration is not. */
  readonly inlined: Inlined;
  /** Writes one held script in its own syntax. */
  readonly hold: (category: string, script: string) => string;
  /** The banner once a visitor can see it. */
  readonly banner: string;
  /** The banner's button that accepts everything. */
  readonly accept: string;
  /** The dialog once a visitor can see it. */
  readonly dialog: string;
  /** What in the dialog refuses everything and stores it, pressed in this order. */
  readonly withdraw: readonly string[];
}

/** A contender's own code in the page, on a first visit and on the next. */
export interface Inlined {
  readonly first: string;
  readonly back: string;
}

/** Markup of a contender. */
export interface Markup {
  readonly head: string;
  /** At the start of `<body>`. @defaultValue nothing */
  readonly body?: string;
}

/** A file of text. */
export interface SiteText {
  readonly type: 'text/javascript' | 'text/css';
  readonly body: string;
}
