import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { minimalText } from '../config/configs.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'by-consent-'));
  const outfile = join(folder, 'dist', 'cli', 'by-consent.js');
  await build({
    entryPoints: ['src/cli/by-consent.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  await chmod(outfile, 0o755);
  await writeFile(
    join(folder, 'package.json'),
    '{ "name": "by-consent", "version": "9.8.7", "type": "module" }',
  );
  await writeFile(join(folder, 'good.json'), minimalText);
  await writeFile(join(folder, 'bad.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the file itself, as the link in `node_modules/.bin` does. */
function call(...args: string[]) {
  return new Promise<{ code: unknown; out: string; complaints: string }>(
    (resolve) => {
      execFile(
        'dist/cli/by-consent.js',
        args,
        { cwd: folder },
        (error, out, complaints) => {
          resolve({ code: error ? error.code : 0, out, complaints });
        },
      );
    },
  );
}

it('runs as a command of its own and tells the version of its package', async () => {
  expect(await call('--version')).toEqual({
    code: 0,
    out: '9.8.7\n',
    complaints: '',
  });
});

it.for([
  [['check', 'good.json'], 0],
  [['check', 'bad.json'], 1],
  [['check', 'none.json'], 1],
  [['check', '.'], 1],
  [['check'], 2],
] as const)('answers %j with exit code %d', async ([args, expected]) => {
  const { code, out, complaints } = await call(...args);
  expect(code).toBe(expected);
  expect(expected === 2 ? complaints : out).not.toBe('');
  expect(expected === 2 ? out : complaints).toBe('');
});
