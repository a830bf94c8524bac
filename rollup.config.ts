import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const UI = 'by-consent-ui.js';
const SCRIPT_FILES = ['by-consent.js', UI];
const NPM_ENTRIES = { index: 'src/index.ts', config: 'src/config/index.ts' };

async function minifyCss(file: string): Promise<string> {
  const { code } = transform({
    filename: file,
    code: await readFile(file),
    minify: true,
  });
  return code.toString();
}

/** Gives `import css from './x.css?inline'` the minified style sheet as text, as Vite does for the tests. */
function inlineCss(): Plugin {
  return {
    name: 'inline-css',
    resolveId(source, importer) {
      if (!importer || !source.endsWith('.css?inline')) return null;
      return resolve(dirname(importer), source.replace('?inline', ''));
    },
    async load(id) {
      if (!id.endsWith('.css')) return null;
      return `export default ${JSON.stringify(await minifyCss(id))}`;
    },
  };
}

async function hash(file: string): Promise<string> {
  const digest = createHash('sha384')
    .update(await readFile(file))
    .digest('base64');
  return `sha384-${digest}`;
}

/** Puts name and integrity of the finished interface into the gate. */
function embedUi(): Plugin {
  return {
    name: 'embed-ui',
    async renderChunk(code) {
      const integrity = await hash(`dist/script/${UI}`);
      return code
        .replace(/\bUI_FILE\b/g, JSON.stringify(UI))
        .replace(/\bUI_INTEGRITY\b/g, JSON.stringify(integrity));
    },
  };
}

/** Writes the style sheet as a file of its own, and the integrity of everything that a page can load. */
function writeExtras(): Plugin {
  return {
    name: 'write-extras',
    async writeBundle() {
      const css = 'dist/by-consent.css';
      await writeFile(css, await minifyCss('src/ui/by-consent.css'));
      const files = [css, ...SCRIPT_FILES.map((name) => `dist/script/${name}`)];
      const entries = await Promise.all(
        files.map(async (file) => [file.slice(5), await hash(file)]),
      );
      await writeFile(
        'dist/integrity.json',
        `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
      );
    },
  };
}

/** Old files must not stand among new ones. */
function emptyDist(): Plugin {
  return {
    name: 'empty-dist',
    async buildStart() {
      await rm('dist', { recursive: true, force: true });
      await mkdir('dist');
    },
  };
}

const compile = (): Plugin => esbuild({ target: 'es2022' });
const minify = (): Plugin =>
  terser({
    ecma: 2020,
    module: true,
    toplevel: true,
    compress: {
      passes: 3,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    format: { ascii_only: true },
  });

// In this order: the gate embeds the hash of the interface.
export default defineConfig([
  {
    input: 'src/ui/index.ts',
    output: { file: `dist/script/${UI}`, format: 'es' },
    plugins: [emptyDist(), inlineCss(), nodeResolve(), compile(), minify()],
  },
  {
    input: 'src/script.ts',
    output: { file: 'dist/script/by-consent.js', format: 'iife' },
    plugins: [embedUi(), nodeResolve(), compile(), minify(), writeExtras()],
  },
  {
    input: NPM_ENTRIES,
    output: { dir: 'dist', format: 'es', preserveModules: true },
    external: ['js-cookie', 'zod', 'zod/mini'],
    plugins: [inlineCss(), compile()],
  },
  {
    input: NPM_ENTRIES,
    output: { dir: 'dist', format: 'es' },
    plugins: [dts()],
  },
]);
