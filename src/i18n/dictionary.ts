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
  /** Link to the preferences. */
  readonly customise: string;
  /** Confirmation after accepting. Links to the preferences page. */
  readonly accepted: string;
  /** Confirmation after refusing. Links to the preferences page. */
  readonly rejected: string;
  /** Button that takes the confirmation away; it names what it hides (I10). */
  readonly hide: string;
  /** Said to assistive technology once the confirmation has gone. */
  readonly hiddenMessage: string;
  /** Said when an answer could not be stored (I24). */
  readonly failed: string;
}
