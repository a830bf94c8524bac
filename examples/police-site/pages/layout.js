import { html, raw } from 'hono/html';
import { consent } from '../site/consent.js';
import { addressOf, languages, texts } from '../site/languages.js';
import { footer } from './footer.js';
import { header } from './header.js';

/**
 * @typedef {object} Page
 * @property {import('../site/languages.js').Language} language
 * @property {Request} request
 * @property {string} path the English address
 * @property {string} [current] the menu's entry for this page, when that is not its path
 * @property {string} title
 * @property {string} description
 * @property {import('../site/languages.js').Markup} main
 * @property {string} [script] a script of this page alone
 * @property {boolean} [measured] whether the page is for visitors, and so carries what waits for consent
 */

/**
 * The library's head stands before the site's style sheet, because a script after one waits for it. The banner is the first thing in the page.
 * @param {Page} page
 */
export function layout(page) {
  const { language, request, path, title, description, main, script } = page;
  const { siteName } = texts[language];
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${fullTitle}</title>
        <meta name="description" content="${description}" />
        ${raw(consent.head(request))}
        <script src="/site.js"></script>
        <link rel="stylesheet" href="/site.css" />
        <link rel="icon" href="/crest.svg" type="image/svg+xml" />
        ${languages.map(
          (other) =>
            html`<link
              rel="alternate"
              hreflang="${other}"
              href="${addressOf(other, path)}"
            />`,
        )}
      </head>
      <body>
        ${raw(consent.banner(request, { language }))}
        <nav class="skip-links" aria-label="${texts[language].skipLinks}">
          <a class="skip-link" href="#main">${texts[language].skip}</a>
        </nav>
        ${header(page)}
        <main id="main" class="main" tabindex="-1">${main}</main>
        ${footer(page)} ${page.measured === false ? '' : held(language)}
        ${script && html`<script src="${script}" defer></script>`}
      </body>
    </html>`;
}

/**
 * What waits for the visitor's answer: an external script, and markup with a script of its own.
 * @param {import('../site/languages.js').Language} language
 */
function held(language) {
  const words = texts[language].campaign;
  return html`
    <script
      type="text/plain"
      data-consent="analytics"
      src="/analytics.js"
    ></script>
    <template data-consent="marketing">
      <aside class="campaign" data-campaign aria-label="${words.title}">
        <div class="wrap">
          <p data-message="hang-up" hidden>
            <strong>${words.first}</strong> ${words.firstMore}
          </p>
          <p data-message="spoofed" hidden>
            <strong>${words.second}</strong> ${words.secondMore}
          </p>
        </div>
      </aside>
      <script src="/campaign.js"></script>
    </template>
  `;
}
