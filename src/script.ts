import type { ConsentConfig } from './core/config.ts';
import { findConfig } from './gate/find-config.ts';
import { createImport, fileOf } from './gate/import-verified.ts';
import { start, type Extras } from './gate/start.ts';
import type { ScriptUi } from './script-ui.ts';

/** What the build puts in: the SHA-256 of each file that this one loads. */
declare const UI_HASH: string;
declare const WELSH_HASH: string;
declare const EXTRAS_HASH: string;

// Null later on, and another kind of element in an SVG (design §6).
const { currentScript } = document;
const tag: Partial<HTMLScriptElement> & Pick<HTMLScriptElement, 'dataset'> =
  currentScript instanceof HTMLScriptElement ? currentScript : { dataset: {} };
const { src: address, nonce = '', dataset } = tag;
const { config: url, debug } = dataset;
const load = createImport(nonce);

function run(): void {
  void findConfig(url, (config, fault) => {
    const open = async (name: string, hash: string): Promise<unknown> => {
      const { assets } = Object(config) as ConsentConfig;
      const folder = assets
        ? new URL(assets.replace(/\/*$/, '/'), document.baseURI)
        : address;
      return load(new URL(fileOf(name, hash), folder), hash);
    };
    start(config, {
      nonce,
      fault,
      isDebugging: debug !== undefined,
      async loadUi() {
        // Beside the interface, not after it.
        if (document.documentElement.lang.startsWith('cy'))
          open('cy', WELSH_HASH).catch(() => undefined);
        const { createUi } = (await open('ui', UI_HASH)) as ScriptUi;
        return { createUi: (context) => createUi(context, load) };
      },
      loadExtras: () => open('extras', EXTRAS_HASH) as Promise<Extras>,
    });
  });
}

// A page that nobody looks at yet does nothing (T15).
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', run, { once: true });
else run();
