import { createConsentServer } from '../../../dist/server.js';
import { configuration } from './configuration.js';

/** The server half, in another project from `by-consent/server`. It keeps nothing between requests, so that one serves all sites of a process. */
export const consent = createConsentServer(configuration);

/**
 * Answers the forms of the banner and of the cookies page, and what the browser half sends.
 *
 * For demonstration only: from a page whose address ends in `?saving=fails`, saving fails. A real site calls `fail` where something of its own has failed.
 * @param {import('hono').Hono} site
 * @param {typeof consent} half
 */
export function serveConsent(site, half = consent) {
  site.all(half.endpoint, ({ req }) =>
    failsOnPurpose(req.header('Referer'))
      ? half.fail(req.raw)
      : half.handle(req.raw),
  );
}

/** @param {string | undefined} page */
function failsOnPurpose(page) {
  if (!page || !URL.canParse(page)) return false;
  return new URL(page).searchParams.get('saving') === 'fails';
}

/**
 * Pages that ask, or that show an answer, are made for one visitor.
 * @param {typeof consent} half
 * @returns {import('hono').MiddlewareHandler}
 */
export function personalTo(half) {
  return async (context, next) => {
    await next();
    for (const [name, value] of half.headers(context.req.raw)) {
      context.header(name, value, { append: name === 'set-cookie' });
    }
  };
}

/** The same for the pages in the site's own design. */
export const personal = personalTo(consent);
