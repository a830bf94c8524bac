import { createUi as createUiWith } from './ui/create-ui.ts';
import { createReport, type CheckModule } from './ui/report.ts';
import type { Ui, UiContext } from './ui/ui.ts';

/** File name of the full check. Set by the build. */
declare const CHECK_FILE: string;
/** Integrity of that file. Set by the build. */
declare const CHECK_INTEGRITY: string;

/** Loads a module only if its bytes are the expected ones. */
export type Load = (url: string, integrity: string) => Promise<unknown>;

/** What this file exports, as the gate sees it. */
export interface ScriptUi {
  /** Makes the interface. */
  readonly createUi: typeof createUi;
}

/**
 * Makes the interface for the script tag: the full check is a file beside this one, and verified like it.
 *
 * @param load - the gate's own way of loading a file
 */
export function createUi(context: UiContext, load: Load): Ui {
  const file = `${CHECK_FILE}?${CHECK_INTEGRITY.slice(-8)}`;
  const { href } = new URL(file, import.meta.url);
  return createUiWith(
    context,
    createReport(
      async () => (await load(href, CHECK_INTEGRITY)) as CheckModule,
    ),
  );
}
