import type { ViewElement } from './node.ts';
import type { ConsentConfig } from '../core/config.ts';
import type { BannerTexts, SettingsTexts } from '../i18n/dictionary.ts';

/** Where a form is posted, so that it works without JavaScript (I13). */
export interface FormTarget {
  /** Address of the endpoint. */
  readonly action: string;
  /** Hidden fields, which tell the server what it has to know beside the answers. Their names begin with an underscore, as no id does. */
  readonly fields: readonly ViewElement[];
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
