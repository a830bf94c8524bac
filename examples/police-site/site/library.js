import { readFile } from 'node:fs/promises';
import { etag } from 'hono/etag';
import { revalidate } from './headers.js';

/** The built library, as `npm run build` leaves it in this repository. */
export const builtLibrary = new URL('../../../dist/script/', import.meta.url);

/**
 * Every file of the library under its own name: the gate asks for the others beside itself. The styles stand one folder above the scripts.
 * @param {import('hono').Hono} site
 * @param {URL} folder
 */
export function serveLibrary(site, folder) {
  const serve = (pattern, from, type) =>
    site.get(pattern, revalidate, etag(), async (context) => {
      const file = new URL(context.req.param('file'), from);
      const content = await readFile(file).catch(() => null);
      if (!content)
        return context.text(
          'Not found. Is the library built? npm run build',
          404,
        );
      return context.body(content, 200, { 'Content-Type': type });
    });
  serve(
    '/:file{by-consent\\.css}',
    new URL('..', folder),
    'text/css; charset=utf-8',
  );
  serve(
    '/:file{[\\w-][\\w.-]*\\.js}',
    folder,
    'text/javascript; charset=utf-8',
  );
}
