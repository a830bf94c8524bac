import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { etag } from 'hono/etag';
import { consent } from '../govuk/consent.js';
import { govukAddress } from '../govuk/layout.js';
import { govukPages } from '../govuk/pages.js';
import { personalTo, serveConsent } from './consent.js';
import { revalidate } from './headers.js';
import { languages } from './languages.js';

const { resolve } = createRequire(import.meta.url);

/**
 * Pages of the same site made of GOV.UK Frontend, as it comes from npm, with one style sheet beside it for what the library brings and GOV.UK does not.
 * @param {import('hono').Hono} site
 */
export function serveGovuk(site) {
  serveConsent(site, consent);
  for (const [path, render] of govukPages) {
    for (const language of languages) {
      site.get(
        govukAddress(language, path),
        personalTo(consent),
        etag(),
        (context) => context.html(render(language, context.req.raw)),
      );
    }
  }
  serveStyles('govuk-frontend.min.css', frontend());
  serveStyles('consent.css', own('consent.css'));
  serveStyles('site.css', own('site.css'));

  /** @param {string} name @param {string} content */
  function serveStyles(name, content) {
    site.get(`/govuk/${name}`, revalidate, etag(), (context) =>
      context.body(content, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    );
  }
}

function frontend() {
  const file = resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return readFileSync(file, 'utf8');
}

/** @param {string} name */
function own(name) {
  return readFileSync(new URL(`../govuk/${name}`, import.meta.url), 'utf8');
}
