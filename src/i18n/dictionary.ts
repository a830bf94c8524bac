/**
 * Every sentence that a visitor can see, whole (W4). `{name}` is a placeholder; `[text]` becomes the link that the sentence is about.
 */
export interface Dictionary {
  /** The language as the platform's formatters know it: `en-GB`. */
  readonly locale: string;

  /** Heading and name of the banner. `{siteName}` */
  readonly bannerHeading: string;
  /** What is used in any case. */
  readonly bannerEssential: string;
  /** What is asked for. `{categories}` lists the labels of the optional categories. */
  readonly bannerAdditional: string;
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
  /** How long such an entry stays. */
  readonly localDuration: string;
  /** Name of an entry in sessionStorage. `{name}` */
  readonly sessionName: string;
  /** How long such an entry stays. */
  readonly sessionDuration: string;

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
  /** What the button does. */
  readonly clearText: string;
  /** Button that forgets the choices, and the heading over it. */
  readonly clear: string;
  /** Message after that. */
  readonly cleared: string;
}
