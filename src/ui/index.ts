import { createUi as createUiWith } from './create-ui.ts';
import { createReport } from './report.ts';
import type { Ui, UiContext } from './ui.ts';

/** Makes the interface for sites that bundle it: the full check is a chunk of its own. */
export function createUi(context: UiContext): Ui {
  const load = () => import('../check/index.ts');
  return createUiWith(context, createReport(load));
}
