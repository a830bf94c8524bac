/** The sentences of the banner, which everyone sees who is asked. */
export interface BannerTexts {
  /** The language as the platform's formatters know it: `en-GB`. */
  readonly locale: string;
  /** `ltr` or `rtl`. */
  readonly direction: string;
  /** Adds the last member to a list. `{first}` `{last}` The platform's own formatter takes long to load, and not every browser knows Welsh. */
  readonly listLast: string;

  /** Heading and name of the banner. `{siteName}` */
  readonly bannerHeading: string;
  /** What is used in any case. */
  readonly bannerEssential: string;
  /** What is asked for. `{categories}` lists the labels of the categories that need consent. */
  readonly bannerAdditional: string;
  /** What is on without being asked for, and how to object (L4). `{categories}` lists the labels of the exempt categories. */
  readonly bannerExempt: string;
  /** Where the details are. Links to the cookies notice. */
  readonly bannerNotice: string;
  /** Button. */
  readonly accept: string;
  /** Button. */
  readonly reject: string;
  /** Link that opens the settings. */
  readonly customise: string;
  /** Confirmation after accepting. Links to the preferences page. */
  readonly accepted: string;
  /** Confirmation after refusing. Links to the preferences page. */
  readonly rejected: string;
  /** Confirmation after choosing one by one. Links to the preferences page. */
  readonly saved: string;
  /** Button that takes the confirmation away; it names what it hides (I10). */
  readonly hide: string;
  /** Said to assistive technology once the confirmation has gone. */
  readonly hiddenMessage: string;
  /** Said when an answer could not be stored (I24). */
  readonly failed: string;
  /** Said when an answer was stored but something refused is still on the device. `{names}` */
  readonly notErased: string;
}

/** The sentences of the settings dialog and of the preferences page. */
export interface SettingsTexts {
  /** Heading of the settings dialog. `{siteName}` */
  readonly dialogHeading: string;
  /** First sentences in the dialog and on the preferences page. */
  readonly choose: string;
  /** Button that closes the dialog. */
  readonly close: string;
  /** Button that stores the choices made one by one. */
  readonly save: string;
  /** Button. */
  readonly acceptAll: string;
  /** Button. */
  readonly rejectAll: string;
  /** Stands with an essential category in place of a choice. */
  readonly alwaysOn: string;
  /** One of two statements to choose from; no bare yes, which Welsh does not have (W5). */
  readonly allow: string;
  /** The other. */
  readonly deny: string;
  /** Stands with an exempt category: that it is on from the start, and that one may object (L4). */
  readonly exemptNote: string;
  /** One of the two statements for an exempt category. */
  readonly keepOn: string;
  /** The other. */
  readonly objectTo: string;
  /** What the choice for a category does to its services. */
  readonly servicesNote: string;
  /** Stands with a category of which some services are allowed and some are not. */
  readonly someAllowed: string;
  /** One of two statements about a service. `{service}` */
  readonly allowService: string;
  /** The other. `{service}` */
  readonly denyService: string;
  /** Link to the page of a service's provider. `{service}` */
  readonly serviceLink: string;
  /** That the browser sends Global Privacy Control, and what follows from it (L30). */
  readonly gpcNote: string;

  /** Summary of the list of what a category stores. `{label}` */
  readonly list: string;
  /** Column of that list. */
  readonly name: string;
  /** Column of that list. */
  readonly purpose: string;
  /** Column of that list. */
  readonly provider: string;
  /** Column of that list. */
  readonly duration: string;
  /** Who sets an entry that names no provider. */
  readonly thisSite: string;
  /** What stands for something that the configuration leaves out. */
  readonly notStated: string;
  /** Name of an entry in localStorage. `{name}` */
  readonly localName: string;
  /** Name of an entry in sessionStorage. `{name}` */
  readonly sessionName: string;
  /** Name of a database of IndexedDB. `{name}` */
  readonly indexeddbName: string;
  /** Name of a cache of the Cache API. `{name}` */
  readonly cacheName: string;
  /** How long an entry stays that the browser does not delete by itself. */
  readonly untilDeleted: string;
  /** How long an entry in sessionStorage stays. */
  readonly untilClosed: string;
  /** How long a cookie without a lifetime stays. */
  readonly session: string;
  /**
   * Lengths of time, each as `number word` for the numbers that have a word of their own, and last the word for all others: `1 year|years`. Welsh has
   * up to six of them (W8), and not every browser knows Welsh.
   */
  readonly years: string;
  /** As `years`. */
  readonly months: string;
  /** As `years`. */
  readonly weeks: string;
  /** As `years`. */
  readonly days: string;
  /** As `years`. */
  readonly hours: string;
  /** As `years`. */
  readonly minutes: string;
  /** The names of the months, for a language that not every browser knows: `Ionawr|Chwefror|…`. */
  readonly monthNames?: string;

  /** Title of a message that something has been done; it says so without colour (A3). */
  readonly success: string;
  /** Message after saving on the preferences page (I21). */
  readonly pageSaved: string;
  /** Link in that message (I22). */
  readonly goBack: string;
  /** What was chosen when. `{date}` `{expiry}` */
  readonly decidedOn: string;
  /** That nothing has been chosen. */
  readonly undecided: string;
  /** Where to complain. Links to the site's page for that (L27). */
  readonly complain: string;
  /** What the button does. */
  readonly clearText: string;
  /** Button that forgets the choices, and the heading over it. */
  readonly clear: string;
  /** Message after that. */
  readonly cleared: string;
}

/** The sentences that stand for content that waits for consent. */
export interface EmbedTexts {
  /** Name of the placeholder. `{service}` */
  readonly embedHeading: string;
  /** What loading the content does. `{service}` */
  readonly embedText: string;
  /** Button. */
  readonly embedOnce: string;
  /** Button. `{service}` */
  readonly embedAlways: string;
  /** Link that opens the settings. */
  readonly embedSettings: string;
  /** That the answer was not kept. */
  readonly embedFailed: string;
}

/**
 * Every sentence that a visitor can see, whole (W4). `{name}` is a placeholder; `[text]` becomes the link that the sentence is about.
 */
export type Dictionary = BannerTexts & SettingsTexts & EmbedTexts;
