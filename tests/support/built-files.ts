import { readFile } from 'node:fs/promises';
import type { SiteFile } from './create-site.ts';

const dist = new URL('../../dist/', import.meta.url);

/** Reads a built file as a site would serve it from its root: `/by-consent.js`, `/by-consent-ui.js`, `/by-consent.css`. */
export async function readBuiltFile(
  path: string,
): Promise<SiteFile | undefined> {
  const [, name, extension] = /^\/([\w-]+\.(js|css))$/.exec(path) ?? [];
  if (!name) return undefined;
  const css = extension === 'css';
  try {
    return {
      body: await readFile(new URL(css ? name : `script/${name}`, dist)),
      type: `text/${css ? 'css' : 'javascript'}; charset=utf-8`,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
