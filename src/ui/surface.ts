import type { Choices } from '../core/types.ts';
import type { BannerTexts } from '../i18n/dictionary.ts';
import type { ViewProps } from '../views/props.ts';
import type { Submitter } from './submit.ts';
import type { UiContext } from './ui.ts';
import type { updateDom } from './update-dom.ts';

/** What brings a surface up to date; loaded with the settings, since few pages change their language. */
export type UpdateDom = typeof updateDom;

/** What every surface of the interface is built with. */
export interface SurfaceParts {
  readonly context: UiContext;
  /**
   * Returns what the views are made of, in the language of the page as it is now.
   *
   * @param english - sentences that this surface needs besides the banner's; those of another language are put over them
   */
  readonly getProps: <Texts>(english: Texts) => ViewProps<BannerTexts & Texts>;
  /** Says what is allowed, or, where the visitor is asked anew, what was before (L17). */
  readonly getAllowed: () => Choices;
  readonly submitter: Submitter;
}

/** A surface on the page. */
export interface Surface {
  /** Takes it away. */
  readonly remove: () => void;
  /** Says everything anew in the language that the page now has; what was chosen and where the focus is stays. */
  readonly update: (updateDom: UpdateDom) => void;
}
