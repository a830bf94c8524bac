import { createUi as createUiWith } from './create-ui.ts';
import type { Ui, UiContext } from './ui.ts';

/** Makes the interface for sites that bundle it: what is loaded only when it is needed are chunks of their own. */
export function createUi(context: UiContext): Promise<Ui> {
  return createUiWith(context, {
    loadCheck: () => import('../check/index.ts'),
    loadErase: () => import('../storage/erase-databases.ts'),
    loadSettings: () => import('./settings.ts'),
    loadWelsh: () => import('../i18n/cy.ts'),
  });
}
