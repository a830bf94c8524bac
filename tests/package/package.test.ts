import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { minimalConfig } from '../support/config.ts';
import { installPackage, type InstalledPackage } from './install-package.ts';

const SECOND = 1000;
let project: InstalledPackage;

beforeAll(async () => {
  project = await installPackage();
}, 120 * SECOND);

afterAll(async () => {
  await project.remove();
});

/** Runs a module in the project, in a plain Node without a window, and returns what it printed. */
async function runModule(name: string, code: string): Promise<unknown> {
  await project.write(name, code);
  const { code: exit, stdout, stderr } = await project.run('node', name);
  expect(exit, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe('the packed package', { timeout: 60 * SECOND }, () => {
  it('holds whatever it exports, with licence and readme, and no source', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const named = [...targets, ...Object.values(packageJson.bin)]
      .filter((target) => !target.includes('*'))
      .map((target) => target.replace('./', ''));
    expect(project.files).toEqual(
      expect.arrayContaining([...named, 'LICENSE', 'README.md']),
    );
    expect(project.files.filter((file) => /^(src|tests)\//.test(file))).toEqual(
      [],
    );
  });

  it('is imported without a window, and touches none', async () => {
    const names = await runModule(
      'import.js',
      `console.log(JSON.stringify([Object.keys(await import('by-consent')), typeof window]))`,
    );
    expect(names).toEqual([
      [
        'ConfigError',
        'ConsentError',
        'EraseError',
        'StorageError',
        'UiError',
        'createConsent',
        'createMemoryStorage',
        'listErasable',
        'startConsent',
      ],
      'undefined',
    ]);
  });

  it('has each integration by its name, imported without a window', async () => {
    const names = await runModule(
      'integrations.js',
      `const paths = ['google-consent-mode', 'gtm', 'matomo', 'clarity', 'call-function', 'connect'];
       const modules = await Promise.all(paths.map((path) => import('by-consent/integrations/' + path)));
       console.log(JSON.stringify(modules.map((module) => Object.keys(module).join())));`,
    );
    expect(names).toEqual([
      'googleConsentMode',
      'gtm',
      'matomo',
      'clarity',
      'callFunction',
      'connect',
    ]);
  });

  it('has the whole dictionary of each language that the library speaks', async () => {
    const [english, welsh] = (await runModule(
      'languages.js',
      `import { en } from 'by-consent/i18n/en';
       import { cy } from 'by-consent/i18n/cy';
       console.log(JSON.stringify([en, cy]));`,
    )) as [Record<string, string>, Record<string, string>];
    expect([english['accept'], welsh['accept']]).toEqual([
      'Accept additional cookies',
      'Derbyn cwcis ychwanegol',
    ]);
    expect(Object.keys(welsh)).toEqual(
      expect.arrayContaining(Object.keys(english)),
    );
  });

  it('makes the cookie of a visitor who has answered, for the tests of a site, without a window', async () => {
    const cookie = await runModule(
      'testing.js',
      `import { presetDecision } from 'by-consent/testing';
       const config = ${JSON.stringify(minimalConfig)};
       console.log(JSON.stringify(presetDecision(config, 'reject-all', { now: () => 1e12 })));`,
    );
    expect(cookie).toEqual({
      name: 'cookie-consent',
      value: '1~1~1000000000~preferences.0~analytics.0~marketing.0',
    });
  });

  it('can be required', async () => {
    const name = await runModule(
      'require.cjs',
      `console.log(JSON.stringify(typeof require('by-consent').startConsent))`,
    );
    expect(name).toBe('function');
  });

  it('decides in plain Node, with a storage in memory', async () => {
    const result = await runModule(
      'create.js',
      `import { createConsent, createMemoryStorage } from 'by-consent';
       const storage = createMemoryStorage();
       const config = ${JSON.stringify(minimalConfig)};
       const consent = createConsent(config, { storage, now: () => 1e12, report: console.error });
       await consent.save({ analytics: true });
       console.log(JSON.stringify({ ...consent.state, stored: storage.read() }));`,
    );
    expect(result).toEqual({
      essential: true,
      preferences: false,
      analytics: true,
      marketing: false,
      stored: ['1~1~1000000000~analytics.1'],
    });
  });

  it('checks a configuration in a program', async () => {
    const result = await runModule(
      'parse.js',
      `import { checkConfig, parseConfig } from 'by-consent/config';
       const text = ${JSON.stringify(JSON.stringify(minimalConfig))};
       const issues = checkConfig({ ...parseConfig(text), version: '1' });
       const { message } = issues.find(({ path }) => path === 'version');
       console.log(JSON.stringify([parseConfig(text).siteName, message]));`,
    );
    expect(result).toEqual([
      'Northshire Police',
      expect.stringMatching(/^version: expected a whole number .* found "1"/),
    ]);
  });

  it('checks a configuration on the command line', async () => {
    const command = join('node_modules', '.bin', 'by-consent');
    await project.write('good.json', JSON.stringify(minimalConfig));
    await project.write(
      'bad.json',
      JSON.stringify({ ...minimalConfig, siteName: 1 }),
    );
    expect(await project.run(command, 'check', 'good.json')).toMatchObject({
      code: 0,
    });
    const bad = await project.run(command, 'check', 'bad.json');
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('siteName: expected a text');
    const { stdout } = await project.run(command, '--version');
    expect(stdout.trim()).toBe(packageJson.version);
  });

  it('has the schema for editors, where the guides say that it is', async () => {
    const resolve = createRequire(join(project.folder, 'x.js')).resolve;
    const path = resolve('by-consent/config.schema.json');
    expect(path).toBe(
      join(project.folder, 'node_modules/by-consent/dist/config.schema.json'),
    );
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty(
      'properties.siteName',
    );
  });

  it('states the integrity of every file that a page can load', async () => {
    const dist = join(project.folder, 'node_modules/by-consent/dist');
    const stated = JSON.parse(
      await readFile(join(dist, 'integrity.json'), 'utf8'),
    ) as Record<string, string>;
    const loaded = project.files.filter((file) =>
      /^dist\/(script\/.*\.js|[^/]*\.css)$/.test(file),
    );
    expect(
      Object.keys(stated)
        .map((file) => `dist/${file}`)
        .sort(),
    ).toEqual([...loaded].sort());
    for (const [file, integrity] of Object.entries(stated)) {
      const hash = createHash('sha384').update(
        await readFile(join(dist, file)),
      );
      expect(`sha384-${hash.digest('base64')}`, file).toBe(integrity);
    }
  });
});
