import type { ConsentConfig } from './core/config.ts';
import { UiError } from './core/errors.ts';
import { readInlineConfig, waitForConfig, type FoundConfig } from './gate/find-config.ts';
import { importVerified } from './gate/import-verified.ts';
import { start } from './gate/start.ts';
import type { UiModule } from './ui/ui.ts';

/** File name of the interface, with a piece of its hash, so that a new gate never meets an old interface in the cache. Set by the build. */
declare const UI_FILE: string;
/** Integrity of that file. Set by the build. */
declare const UI_INTEGRITY: string;

// Null later on; in an SVG it is another kind of element (design §6).
const { currentScript } = document;
const tag = currentScript?.tagName === 'SCRIPT' ? (currentScript as HTMLScriptElement) : undefined;
const address = tag?.src;
const nonce = tag?.nonce ?? '';

function run({ config, fault }: FoundConfig): void {
  start(config, {
    nonce,
    ...(fault && { fault }),
    loadUi() {
      const { assets } = Object(config) as Partial<ConsentConfig>;
      const folder = assets ? new URL(`${assets}/`.replace(/\/+$/, '/'), document.baseURI).href : address;
      return folder
        ? (importVerified(new URL(UI_FILE, folder).href, UI_INTEGRITY, nonce) as Promise<UiModule>)
        : Promise.reject(new UiError('ui-address', 'The gate has no address of its own here: set "assets" to the folder of its files.'));
    },
  });
}

const found = readInlineConfig();
if (found) run(found);
else void waitForConfig(tag?.dataset['config']).then(run);
