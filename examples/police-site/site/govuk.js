import { etag } from 'hono/etag';
import { consent } from '../govuk/consent.js';
import { govukAddress } from '../govuk/layout.js';
import { govukPages } from '../govuk/pages.js';
import { bundle } from './assets.js';
import { personalTo, serveConsent } from './consent.js';
import { revalidate } from './headers.js';
import { languages } from './languages.js';

/** The typeface of GOV.UK is for GOV.UK alone; without it, its styles name Arial. With Sass, `$govuk-include-default-font-face: false` does this. */
const FONT_FACES = /@font-face\s*\{[^}]*\}/g;

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
  for (const { name, content } of bundle([
    'govuk/site.css',
    'govuk/consent.css',
  ])) {
    const css = content.replace(FONT_FACES, '');
    site.get(`/govuk/${name}`, revalidate, etag(), (context) =>
      context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    );
  }
}
