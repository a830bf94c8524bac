import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import {
  defineConfig,
  type Plugin,
  type WarningHandlerWithDefault,
} from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

const CHECK = 'by-consent-check.js';
const ERASE = 'by-consent-erase.js';
const SETTINGS = 'by-consent-settings.js';
const WELSH = 'by-consent-cy.js';
const EXTRAS = 'by-consent-extras.js';
const UI = 'by-consent-ui.js';
const SCRIPT_FILES = [
  'by-consent.js',
  UI,
  SETTINGS,
  WELSH,
  EXTRAS,
  ERASE,
  CHECK,
];
const INTEGRATIONS = [
  'call-function',
  'clarity',
  'connect',
  'google-consent-mode',
  'gtm',
  'matomo',
].map((name) => [`integrations/${name}`, `src/integrations/${name}.ts`]);
const NPM_ENTRIES = {
  index: 'src/index.ts',
  config: 'src/config/index.ts',
  ...(Object.fromEntries(INTEGRATIONS) as Record<string, string>),
  'i18n/en': 'src/i18n/en.ts',
  'i18n/welsh': 'src/i18n/welsh.ts',
  server: 'src/server/index.ts',
  testing: 'src/testing/index.ts',
};

/** The style sheets of the interface: what everything needs, then what the banner, the settings, the placeholders and the server's banner need besides. */
const STYLES = [
  'src/ui/base.css',
  'src/ui/by-consent.css',
  'src/ui/settings.css',
  'src/embeds/placeholder.css',
  'src/server/banner.css',
];

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

async function hash(file: string, algorithm = 'sha384'): Promise<string> {
  const digest = createHash(algorithm)
    .update(await readFile(file))
    .digest('base64');
  return `${algorithm}-${digest}`;
}

/** Puts the hash of a finished file into the one that loads it: SHA-256, the shortest that browsers take, since it does not compress. */
function embed(name: string, file: string): Plugin {
  return {
    name: 'embed',
    async renderChunk(code) {
      const integrity = await hash(`dist/script/${file}`, 'sha256');
      return code.replaceAll(
        `${name}_HASH`,
        JSON.stringify(integrity.replace('sha256-', '')),
      );
    },
  };
}

/** Puts the finished gate, the style sheet, and the hashes of what a page loads into the server half, which may run where there are no files. */
function embedForServer(): Plugin {
  return {
    name: 'embed-for-server',
    async renderChunk(code) {
      if (!/\b(GATE|STYLES|UI|WELSH)_[A-Z]+\b/.test(code)) return null;
      const file = 'dist/script/by-consent.js';
      const css = 'dist/by-consent.css';
      const gate = await readFile(file, 'utf8');
      const styles = await readFile(css, 'utf8');
      if (/<\/script|<!--/i.test(gate) || /<\/style/i.test(styles))
        throw new Error('What is built cannot stand in a page as it is.');
      const values = {
        GATE_SOURCE: gate,
        GATE_HASH: await hash(file, 'sha256'),
        GATE_INTEGRITY: await hash(file),
        STYLES_SOURCE: styles,
        STYLES_HASH: await hash(css, 'sha256'),
        STYLES_INTEGRITY: await hash(css),
        UI_INTEGRITY: await hash(`dist/script/${UI}`, 'sha256'),
        WELSH_INTEGRITY: await hash(`dist/script/${WELSH}`, 'sha256'),
      };
      return Object.entries(values).reduce(
        (text, [name, value]) =>
          // A function, since a string would have its dollar signs read.
          text.replaceAll(name, () => JSON.stringify(value)),
        code,
      );
    },
  };
}

/** Writes the style sheet as a file of its own, and the integrity of everything that a page can load. */
function writeExtras(): Plugin {
  return {
    name: 'write-extras',
    async writeBundle() {
      const css = 'dist/by-consent.css';
      const sheets = await Promise.all(STYLES.map(minifyCss));
      await writeFile(css, sheets.join(''));
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

/** Writes the JSON Schema, for editors, out of the schema that all checks share. */
function writeSchema(): Plugin {
  return {
    name: 'write-schema',
    async writeBundle() {
      const built = resolve('dist/json-schema.js');
      const { configJsonSchema } = (await import(built)) as {
        configJsonSchema: () => unknown;
      };
      await writeFile(
        'dist/config.schema.json',
        `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
      );
    },
  };
}

/** zod's own annotations and circles, and nothing else, pass without a word. */
const ignoreZod: WarningHandlerWithDefault = (warning, warn) => {
  const isKnown = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(
    warning.code ?? '',
  );
  if (!isKnown || !JSON.stringify(warning).includes('zod')) warn(warning);
};

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

/**
 * Keeps two large functions from being written into the function that calls them, each around the next. While DevTools is attached, Chromium notes for
 * each `document.cookie` where it was read, and parses all functions on the way there once more, with everything that is written in them.
 */
function keepApart(): Plugin {
  return {
    name: 'keep-apart',
    renderChunk: (code) =>
      code.replace(
        /(?<!function )\b(?=(start|createReader)\()/g,
        '/*@__NOINLINE__*/',
      ),
  };
}

const compile = (): Plugin => esbuild({ target: 'es2022' });
/** Properties that only the gate and the interface know. The two are minified one after the other and agree on the short names. No name of an export is among them. */
const INTERNAL =
  /^(parts|emitter|resolveAnswers|prepare|commitSave|askVisitor|openSettings|mountForms|reportConfig|erase|eraseSoon|stopRefused|allowedOnce|releaseHeld|holdEmbeds|refuse|isExempt|hasGpc|isSettled|parent|source|tellChange|ticket|latest|wanted|units|fail|freeRoom|isDebugging|loadUi|loadExtras|fault|views|loadCheck|loadErase|loadSettings|loadWelsh|getAllowed|getProps|submitter|isAskedAgain|release|read|emit|releaser|getLeft|isBusy|isThere|dictionary|context|explain|write)$/;
const nameCache = {};

/** Has V8 compile the whole file while it arrives, beside the main thread, instead of each function twice on it. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Makes a file small.
 *
 * @param preamble - its first line
 * @param inline - whether functions that are called once are written where they are called, which makes the gate smaller and the interface larger
 */
const minify = (preamble = '', inline = true): Plugin =>
  terser({
    ecma: 2020,
    module: true,
    toplevel: true,
    compress: {
      passes: 6,
      inline,
      // `(function…)()`, which is like what else is called at once, compresses better than `!function…()`.
      negate_iife: false,
      pure_getters: true,
      // Shortens such as `String(x)` and `new Error(x)`; the page tests run on what comes of it.
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    mangle: { properties: { regex: INTERNAL, builtins: true } },
    nameCache,
    format: { ascii_only: true, preamble },
  });

// In this order: each file embeds the hash of the one it loads.
export default defineConfig([
  {
    input: 'src/check/index.ts',
    output: { file: `dist/script/${CHECK}`, format: 'es' },
    plugins: [emptyDist(), nodeResolve(), compile(), terser()],
    onwarn: ignoreZod,
  },
  {
    input: 'src/i18n/cy.ts',
    output: { file: `dist/script/${WELSH}`, format: 'es' },
    plugins: [compile(), minify()],
  },
  {
    input: 'src/storage/erase-databases.ts',
    output: { file: `dist/script/${ERASE}`, format: 'es' },
    plugins: [compile(), minify()],
  },
  {
    input: 'src/ui/settings.ts',
    output: { file: `dist/script/${SETTINGS}`, format: 'es' },
    plugins: [inlineCss(), compile(), minify(COMPILE_HINT)],
  },
  {
    input: 'src/script-ui.ts',
    output: { file: `dist/script/${UI}`, format: 'es' },
    plugins: [
      embed('CHECK', CHECK),
      embed('ERASE', ERASE),
      embed('SETTINGS', SETTINGS),
      embed('WELSH', WELSH),
      inlineCss(),
      nodeResolve(),
      compile(),
      minify(COMPILE_HINT, false),
    ],
  },
  {
    input: 'src/extras.ts',
    output: { file: `dist/script/${EXTRAS}`, format: 'es' },
    plugins: [inlineCss(), nodeResolve(), compile(), minify(COMPILE_HINT)],
  },
  {
    input: 'src/script.ts',
    output: { file: 'dist/script/by-consent.js', format: 'iife' },
    plugins: [
      embed('UI', UI),
      embed('WELSH', WELSH),
      embed('EXTRAS', EXTRAS),
      nodeResolve(),
      compile(),
      keepApart(),
      minify(),
      writeExtras(),
    ],
  },
  {
    input: {
      ...NPM_ENTRIES,
      cli: 'src/cli/by-consent.ts',
      'json-schema': 'src/config/json-schema.ts',
    },
    output: { dir: 'dist', format: 'es', preserveModules: true },
    external: [/^node:/, 'js-cookie', 'zod/mini'],
    plugins: [inlineCss(), compile(), embedForServer(), writeSchema()],
  },
  {
    input: { ...NPM_ENTRIES, globals: 'src/globals.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      // Whoever has the types of the main entry has those of the page.
      banner: ({ name }) => (name === 'index' ? "import './globals.js';" : ''),
    },
    plugins: [dts()],
  },
]);
