import { createConsentServer } from '../../../dist/server.js';
import { configuration } from './configuration.js';

/** The server half, in another project from `by-consent/server`. It keeps nothing between requests, so that one serves all sites of a process. */
export const consent = createConsentServer(configuration);

/**
 * Answers the forms of the banner and of the cookies page, and what the browser half sends.
 *
 * For demonstration only: from a page whose address ends in `?saving=fails`, saving fails. A real site calls `fail` where something of its own has failed.
 * @param {import('hono').Hono} site
 */
export function serveConsent(site) {
  site.all(consent.endpoint, ({ req }) =>
    failsOnPurpose(req.header('Referer'))
      ? consent.fail(req.raw)
      : consent.handle(req.raw),
  );
}

/** @param {string | undefined} page */
function failsOnPurpose(page) {
  if (!page || !URL.canParse(page)) return false;
  return new URL(page).searchParams.get('saving') === 'fails';
}

/**
 * Pages that ask, or that show an answer, are made for one visitor.
 * @type {import('hono').MiddlewareHandler}
 */
export async function personal(context, next) {
  await next();
  for (const [name, value] of consent.headers(context.req.raw)) {
    context.header(name, value, { append: name === 'set-cookie' });
  }
}
