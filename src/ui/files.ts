import type { Dictionary } from '../i18n/dictionary.ts';
import type { eraseDatabases } from '../storage/erase-databases.ts';
import type { createDialog } from './dialog.ts';
import type { createForms } from './forms.ts';
import type { takeOver } from './legacy.ts';
import type { linkStyles } from './link-styles.ts';
import type { placeBanner } from './place-banner.ts';
import type { UpdateDom } from './surface.ts';

/** The full check of a configuration, which is loaded only to be read by a developer. */
export interface CheckModule {
  /** Prints everything that is wrong in a configuration. */
  readonly report: (config: unknown, console: Console) => unknown;
}

/** The settings dialog and the preferences form, which most visitors never open. */
export interface SettingsModule {
  readonly createDialog: typeof createDialog;
  readonly createForms: typeof createForms;
  readonly updateDom: UpdateDom;
  readonly placeBanner: typeof placeBanner;
  readonly takeOver: typeof takeOver;
  readonly linkStyles: typeof linkStyles;
  readonly adoptSettingsStyles: () => () => void;
}

/** What erases databases and caches, which few sites declare. */
export interface EraseModule {
  readonly eraseDatabases: typeof eraseDatabases;
}

/** What the interface loads when it is needed. Each call after a failure tries again. */
export interface UiFiles {
  readonly loadCheck: () => Promise<CheckModule>;
  readonly loadErase: () => Promise<EraseModule>;
  readonly loadSettings: () => Promise<SettingsModule>;
  readonly loadWelsh: () => Promise<{ readonly cy: Partial<Dictionary> }>;
}
