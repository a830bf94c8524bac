import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { minimalConfig } from '../support/config.ts';
import { installPackage, type InstalledPackage } from './install-package.ts';

const SECOND = 1000;

describe('a bundle of startConsent', () => {
  let project: InstalledPackage;
  let outputs: Metafile['outputs'];
  let texts: Record<string, string>;

  beforeAll(async () => {
    project = await installPackage();
    await project.write(
      'entry.js',
      `import { startConsent } from 'by-consent';
       startConsent(${JSON.stringify(minimalConfig)});`,
    );
    const { metafile, outputFiles } = await build({
      absWorkingDir: project.folder,
      entryPoints: ['entry.js'],
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      metafile: true,
      write: false,
    });
    outputs = metafile.outputs;
    texts = Object.fromEntries(
      outputFiles.map(({ path, text }) => [
        path.slice(project.folder.length + 1),
        text,
      ]),
    );
  }, 180 * SECOND);

  afterAll(async () => {
    await project.remove();
  });

  /** Lists the chunks that a page loads together with one. */
  function loadedWith(name: string): string[] {
    const chunks = new Set([name]);
    for (const chunk of chunks)
      for (const { path, kind } of outputs[chunk]?.imports ?? [])
        if (kind === 'import-statement') chunks.add(path);
    return [...chunks];
  }

  /** Lists the modules in chunks. */
  function modulesOf(chunks: readonly string[]): string[] {
    return chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  }

  it('loads neither the interface nor zod nor js-cookie with the page', () => {
    const first = loadedWith('out/entry.js');
    expect(
      modulesOf(first).filter((module) =>
        /zod|js-cookie|dist\/(ui|views|i18n|config|check)\//.test(module),
      ),
    ).toEqual([]);
    for (const chunk of first) {
      expect(texts[chunk]).not.toContain(en.choose);
      expect(texts[chunk]).not.toContain(en.accept);
    }
  });

  it('has the interface in a chunk of its own, and the settings, Welsh and the full check in others', () => {
    const later = Object.keys(outputs).filter(
      (name) => !loadedWith('out/entry.js').includes(name),
    );
    const holding = (module: RegExp): string[] =>
      later.filter((name) =>
        modulesOf([name]).some((path) => module.test(path)),
      );
    const [ui = '', ...others] = holding(/dist\/ui\/create-ui\.js$/);
    expect(others).toEqual([]);
    expect(
      loadedWith(ui)
        .map((name) => texts[name])
        .join(''),
    ).toContain(en.accept);
    for (const module of [/dist\/ui\/settings\.js$/, /dist\/i18n\/cy\.js$/]) {
      const found = holding(module);
      expect(found).not.toEqual([]);
      expect(loadedWith(ui).filter((name) => found.includes(name))).toEqual([]);
    }
    const checks = holding(/node_modules\/zod\//);
    expect(checks).not.toEqual([]);
    expect(loadedWith(ui).filter((name) => checks.includes(name))).toEqual([]);
  });
});
