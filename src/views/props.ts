import type { ConsentConfig } from '../core/config.ts';
import type { BannerTexts, SettingsTexts } from '../i18n/dictionary.ts';

/** Where a form is posted, so that it works without JavaScript (I13). */
export interface FormTarget {
  /** Address of the endpoint. */
  readonly action: string;
  /** The page to come back to: path and query. */
  readonly returnTo: string;
  /** What the form asks, for the server to know again: the version of the policy and the categories. */
  readonly asked?: string;
  /** The page that the preferences page leads back to, once its form has been answered. */
  readonly backUrl?: string | undefined;
}

/** What every view is made of. */
export interface ViewProps<Texts = BannerTexts & SettingsTexts> {
  readonly config: ConsentConfig;
  readonly dictionary: Texts;
  /** Language tag of the dictionary. */
  readonly language: string;
  /** Where forms are posted; in the browser nowhere, as they are answered on the page. */
  readonly form?: FormTarget | undefined;
  /** Whether the visitor has answered before and is asked again, so that the site's reason belongs there (L17). */
  readonly isAskedAgain?: boolean;
  /** Whether the browser sends Global Privacy Control (L30). */
  readonly hasGpc?: boolean;
}
