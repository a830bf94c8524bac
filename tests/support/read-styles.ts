import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../src/ui/', import.meta.url);

/** Reads all style sheets of the interface, as they are written, one after another. */
export async function readStyles(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const sheets = names.map((name) => readFile(new URL(name, folder), 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}
