import { fileOf, type ImportVerified } from './gate/import-verified.ts';
import { createUi as createUiWith } from './ui/create-ui.ts';
import type { UiFiles } from './ui/files.ts';
import type { Ui, UiContext } from './ui/ui.ts';

/** What the build puts in: the SHA-256 of each file that this one loads. */
declare const CHECK_HASH: string;
declare const ERASE_HASH: string;
declare const SETTINGS_HASH: string;
declare const WELSH_HASH: string;

/** What this file exports, as the gate sees it. */
export interface ScriptUi {
  /** Makes the interface. */
  readonly createUi: typeof createUi;
}

/**
 * Makes the interface for the script tag: what is loaded only when it is needed are files beside this one, verified like it.
 *
 * @param load - the gate's own way of loading a file
 */
export function createUi(
  context: UiContext,
  load: ImportVerified,
): Promise<Ui> {
  const open = (name: string, hash: string) => () =>
    load(new URL(fileOf(name, hash), import.meta.url), hash);
  return createUiWith(context, {
    loadCheck: open('check', CHECK_HASH) as UiFiles['loadCheck'],
    loadErase: open('erase', ERASE_HASH) as UiFiles['loadErase'],
    loadSettings: open('settings', SETTINGS_HASH) as UiFiles['loadSettings'],
    loadWelsh: open('cy', WELSH_HASH) as UiFiles['loadWelsh'],
  });
}
