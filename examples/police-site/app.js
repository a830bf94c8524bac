import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { serveAssets } from './site/assets.js';
import { serveCollector } from './site/collector.js';
import { serveConsent } from './site/consent.js';
import { serveElsewhere } from './site/elsewhere.js';
import { serveFeedback } from './site/feedback.js';
import { serveGovuk } from './site/govuk.js';
import { secureHeaders } from './site/headers.js';
import { builtLibrary, serveLibrary } from './site/library.js';
import { servePages } from './site/pages.js';

/**
 * The whole site. Each call makes a new one with a memory of its own, so that tests do not meet.
 * @param {{ library?: URL }} [options] `library`: the folder of the built library, with a slash at its end
 */
export function createSite({ library = builtLibrary } = {}) {
  const site = new Hono();
  site.use(secureHeaders, trimTrailingSlash());
  serveConsent(site);
  servePages(site);
  serveFeedback(site);
  serveCollector(site);
  serveElsewhere(site);
  serveGovuk(site);
  serveAssets(site);
  serveLibrary(site, library);
  return site;
}
