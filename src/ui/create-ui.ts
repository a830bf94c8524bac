import type { Dictionary } from '../i18n/dictionary.ts';
import { en } from '../i18n/en.ts';
import { createBanner, type Banner } from './banner.ts';
import { adoptStyles } from './styles.ts';
import type { Ui, UiContext } from './ui.ts';

/** Makes the interface: what visitors see and touch. Nothing appears before it is asked for. */
export function createUi(context: UiContext): Ui {
  const language = 'en';
  const dictionary: Dictionary = {
    ...en,
    ...context.config.texts?.[language],
  };
  const dropStyles = adoptStyles();
  let banner: Banner | undefined;
  return {
    showBanner() {
      banner ??= createBanner(context, dictionary, language, () => {
        banner = undefined;
      });
    },
    destroy() {
      banner?.remove();
      dropStyles();
    },
  };
}
