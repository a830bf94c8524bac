import { readFile } from 'node:fs/promises';
import { etag } from 'hono/etag';
import { revalidate } from './headers.js';

/** The built library, as `npm run build` leaves it in this repository. */
export const builtLibrary = new URL('../../../dist/script/', import.meta.url);

/**
 * Every file of the library under its own name: the gate asks for the others beside itself.
 * @param {import('hono').Hono} site
 * @param {URL} folder
 */
export function serveLibrary(site, folder) {
  site.get(
    '/:file{[\\w-][\\w.-]*\\.js}',
    revalidate,
    etag(),
    async (context) => {
      const content = await readFile(
        new URL(context.req.param('file'), folder),
      ).catch(() => null);
      if (!content)
        return context.text(
          'Not found. Is the library built? npm run build',
          404,
        );
      return context.body(content, 200, {
        'Content-Type': 'text/javascript; charset=utf-8',
      });
    },
  );
}
