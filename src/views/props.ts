import type { ConsentConfig } from '../core/config.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

/** What every view is made of. */
export interface ViewProps {
  readonly config: ConsentConfig;
  readonly dictionary: Dictionary;
  /** Language tag of the dictionary. */
  readonly language: string;
}
