import { etag } from 'hono/etag';
import { pages } from '../pages/index.js';
import { missingPage, brokenPage } from '../pages/problem.js';
import { personal } from './consent.js';
import { addressOf, languageOf, languages } from './languages.js';

const NEVER_KEPT = { 'Cache-Control': 'no-store' };

/**
 * Every page in both languages, and the answers to what is not there or does not work.
 * @param {import('hono').Hono} site
 */
export function servePages(site) {
  for (const [path, render] of Object.entries(pages)) {
    for (const language of languages) {
      site.get(addressOf(language, path), personal, etag(), (context) =>
        context.html(render(language, context.req.raw)),
      );
    }
  }
  site.notFound(({ req, html }) =>
    html(missingPage(languageOf(req.path), req.raw), 404, NEVER_KEPT),
  );
  site.onError((error, context) => {
    if ('getResponse' in error) return error.getResponse();
    console.error(error);
    const { req } = context;
    return context.html(
      brokenPage(languageOf(req.path), req.raw),
      500,
      NEVER_KEPT,
    );
  });
}
