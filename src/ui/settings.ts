import css from './settings.css?inline';
import { adoptStyles } from './styles.ts';

export { linkStyles } from './link-styles.ts';

export { createDialog } from './dialog.ts';
export { createForms } from './forms.ts';
export { takeOver } from './legacy.ts';
export { placeBanner } from './place-banner.ts';
export { updateDom } from './update-dom.ts';

/** Adopts what the settings need of styles beside the banner's; returns the undo. */
export function adoptSettingsStyles(): () => void {
  return adoptStyles(css);
}
