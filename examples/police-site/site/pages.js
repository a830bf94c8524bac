import { etag } from 'hono/etag';
import { pages } from '../pages/index.js';
import { missingPage, brokenPage } from '../pages/problem.js';
import { revalidate } from './headers.js';
import { addressOf, languageOf, languages } from './languages.js';

/**
 * Every page in both languages, and the answers to what is not there or does not work.
 * @param {import('hono').Hono} site
 */
export function servePages(site) {
  for (const [path, render] of Object.entries(pages)) {
    for (const language of languages) {
      site.get(addressOf(language, path), revalidate, etag(), (context) =>
        context.html(render(language)),
      );
    }
  }
  site.notFound((context) =>
    context.html(missingPage(languageOf(context.req.path)), 404),
  );
  site.onError((error, context) => {
    if ('getResponse' in error) return error.getResponse();
    console.error(error);
    return context.html(brokenPage(languageOf(context.req.path)), 500);
  });
}
