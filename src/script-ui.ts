import { createUi as createUiWith } from './ui/create-ui.ts';
import type {
  CheckModule,
  EraseModule,
  SettingsModule,
  UiFiles,
} from './ui/files.ts';
import type { Ui, UiContext } from './ui/ui.ts';

/** File names and integrity of what this file loads. Set by the build. */
declare const CHECK_FILE: string;
declare const CHECK_INTEGRITY: string;
declare const ERASE_FILE: string;
declare const ERASE_INTEGRITY: string;
declare const SETTINGS_FILE: string;
declare const SETTINGS_INTEGRITY: string;
declare const WELSH_FILE: string;
declare const WELSH_INTEGRITY: string;

/** Loads a module only if its bytes are the expected ones. */
export type Load = (url: string, integrity: string) => Promise<unknown>;

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
export function createUi(context: UiContext, load: Load): Promise<Ui> {
  const loadFile = (file: string, integrity: string): Promise<unknown> => {
    const { href } = new URL(`${file}?${integrity.slice(-8)}`, import.meta.url);
    return load(href, integrity);
  };
  return createUiWith(context, {
    loadCheck: () =>
      loadFile(CHECK_FILE, CHECK_INTEGRITY) as Promise<CheckModule>,
    loadErase: () =>
      loadFile(ERASE_FILE, ERASE_INTEGRITY) as Promise<EraseModule>,
    loadSettings: () =>
      loadFile(SETTINGS_FILE, SETTINGS_INTEGRITY) as Promise<SettingsModule>,
    loadWelsh: () =>
      loadFile(WELSH_FILE, WELSH_INTEGRITY) as ReturnType<UiFiles['loadWelsh']>,
  });
}
