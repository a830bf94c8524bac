import { readFile } from 'node:fs/promises';
import type { CommandIo } from './io.ts';

/** Reads the version out of the nearest `package.json` that is this package's: the build may put this file at another depth. */
async function readVersion(): Promise<string> {
  for (
    let folder = new URL('.', import.meta.url);
    folder.pathname !== '/';
    folder = new URL('..', folder)
  ) {
    const text = await readFile(new URL('package.json', folder), 'utf8').catch(
      () => '{}',
    );
    const { name, version } = JSON.parse(text) as Record<string, unknown>;
    if (name === 'by-consent') return String(version);
  }
  return 'unknown';
}

/** Makes the command's way to the file system and the terminal. */
export function createNodeIo(): CommandIo {
  return {
    readFile: (path) => readFile(path, 'utf8'),
    version: readVersion,
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}
