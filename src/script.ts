import type { ConsentConfig } from './core/config.ts';
import { findConfig } from './gate/find-config.ts';
import { importVerified } from './gate/import-verified.ts';
import { start } from './gate/start.ts';
import type { Load, ScriptUi } from './script-ui.ts';

/** File name of the interface. Set by the build. */
declare const UI_FILE: string;
/** Integrity of that file. Set by the build. */
declare const UI_INTEGRITY: string;

// Null later on, and another kind of element in an SVG (design §6).
const { currentScript } = document;
const tag = currentScript instanceof HTMLScriptElement ? currentScript : null;
const address = tag?.src;
const nonce = tag?.nonce ?? '';
const { config: url, debug } = tag?.dataset ?? {};
const load: Load = (href, integrity) => importVerified(href, integrity, nonce);

void findConfig(url, (config, fault) => {
  start(config, {
    nonce,
    fault,
    isDebugging: debug !== undefined,
    async loadUi() {
      const { assets } = Object(config) as ConsentConfig;
      const folder = assets
        ? new URL(assets.replace(/\/*$/, '/'), document.baseURI)
        : address;
      // With a piece of its hash, so that a new gate never meets an old interface in the cache.
      const file = `${UI_FILE}?${UI_INTEGRITY.slice(-8)}`;
      const { href } = new URL(file, folder);
      const { createUi } = (await load(href, UI_INTEGRITY)) as ScriptUi;
      return { createUi: (context) => createUi(context, load) };
    },
  });
});
