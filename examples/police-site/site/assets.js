import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { etag } from 'hono/etag';
import { revalidate } from './headers.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Bundles scripts or styles, each with what it imports.
 * @param {string[]} entryPoints
 * @param {{ minify?: boolean }} [options]
 * @returns {{ name: string, content: string }[]}
 */
export function bundle(entryPoints, { minify = false } = {}) {
  const { outputFiles } = buildSync({
    absWorkingDir: folder,
    entryPoints,
    minify,
    bundle: true,
    // What styles from npm name beside them; see govuk.js.
    external: ['/assets/*'],
    write: false,
    outdir: folder,
    entryNames: '[name]',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => ({
    name: basename(path),
    content: text,
  }));
}

/** @param {string} name */
function picture(name) {
  return { name, content: readFileSync(`${folder}/public/${name}`, 'utf8') };
}

/**
 * The site's own scripts, styles and pictures, bundled in memory at the start. The scripts stay readable in the
 * browser's tools; the analytics tool is large, so it is minified.
 * @param {import('hono').Hono} site
 */
export function serveAssets(site) {
  const assets = [
    ...bundle(['browser/site.js', 'browser/campaign.js']),
    ...bundle(['browser/collector.js', 'styles/site.css']),
    ...bundle(['browser/analytics.js'], { minify: true }),
    picture('crest.svg'),
    picture('coast.svg'),
  ];
  for (const { name, content } of assets) {
    const type = TYPES[extname(name)];
    site.get(`/${name}`, revalidate, etag(), (context) =>
      context.body(content, 200, { 'Content-Type': type }),
    );
  }
}
