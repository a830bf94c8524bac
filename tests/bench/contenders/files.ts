import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { SiteText } from './contender.ts';

/** Reads a text file of this repository. The benchmark is run from its root. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Reads a file of an installed peer. */
export function readPeer(path: string): SiteText {
  return {
    type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
    body: readText(`tests/bench/node_modules/${path}`),
  };
}

/** Writes data into a script element. */
export function toJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** Reads a script or a style sheet of the benchmark's own, minified as any site would have it. */
export function readMinified(path: string): string {
  const loader = path.endsWith('.css') ? 'css' : 'ts';
  const { code } = transformSync(readText(`tests/bench/${path}`), {
    minify: true,
    loader,
    target: 'es2022',
  });
  return code.trim();
}
