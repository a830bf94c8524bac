import { html, raw } from 'hono/html';
import { addressOf, texts } from '../site/languages.js';
import { consent } from './consent.js';
import { words } from './texts.js';

/** @typedef {import('../site/languages.js').Language} Language */

/**
 * The address of a page in this design: Welsh pages stand below `/govuk/cy`.
 * @param {Language} language
 * @param {'' | '/cookies'} path
 */
export function govukAddress(language, path) {
  return `/govuk${language === 'cy' ? '/cy' : ''}${path}`;
}

/**
 * A page of GOV.UK Frontend's classes. The crown, the crest and the typeface of GOV.UK are for GOV.UK alone; a police force has its own name and fonts.
 * @param {{ language: Language, request: Request, path: '' | '/cookies', title: string, main: import('../site/languages.js').Markup }} page
 */
export function govukLayout({ language, request, path, title, main }) {
  const { siteName, skip, skipLinks } = texts[language];
  return html`<!doctype html>
    <html class="govuk-template" lang="${language}" data-consent-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${siteName}</title>
        ${raw(consent.head(request))}
        <link rel="stylesheet" href="/govuk/site.css" />
        <link rel="icon" href="/crest.svg" type="image/svg+xml" />
      </head>
      <body class="govuk-template__body">
        ${raw(consent.banner(request, { language }))}
        <nav aria-label="${skipLinks}">
          <a class="govuk-skip-link" href="#main">${skip}</a>
        </nav>
        ${header(language, path)}
        <div class="govuk-width-container">
          <main class="govuk-main-wrapper" id="main" tabindex="-1">
            <div class="govuk-grid-row">
              <div class="govuk-grid-column-two-thirds">${main}</div>
            </div>
          </main>
        </div>
        ${footer(language)}
      </body>
    </html>`;
}

/** @param {Language} language @param {'' | '/cookies'} path */
function header(language, path) {
  const { siteName, otherLanguage } = texts[language];
  const other = language === 'en' ? 'cy' : 'en';
  return html`
    <header class="govuk-service-navigation govuk-service-navigation--inverse">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <span class="govuk-service-navigation__service-name">
            <a
              class="govuk-service-navigation__link"
              href="${govukAddress(language, '')}"
              >${siteName}</a
            >
          </span>
          <nav
            class="govuk-service-navigation__wrapper"
            aria-label="${words[language].menu}"
          >
            <ul class="govuk-service-navigation__list">
              <li class="govuk-service-navigation__item">
                <a
                  class="govuk-service-navigation__link"
                  href="${govukAddress(other, path)}"
                  lang="${other}"
                  hreflang="${other}"
                  >${otherLanguage}</a
                >
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </header>
  `;
}

/** @param {Language} language */
function footer(language) {
  const { cookies, settings, police, footer: label } = words[language];
  const address = govukAddress(language, '/cookies');
  const item = (link) =>
    html`<li class="govuk-footer__inline-list-item">${link}</li>`;
  return html`
    <footer class="govuk-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">${label}</h2>
        <ul class="govuk-footer__inline-list">
          ${item(
            html`<a class="govuk-footer__link" href="${address}"
              >${cookies}</a
            >`,
          )}
          ${item(
            html`<a
              class="govuk-footer__link"
              href="${address}"
              data-consent-open
              >${settings}</a
            >`,
          )}
          ${item(
            html`<a
              class="govuk-footer__link"
              href="${addressOf(language, '/')}"
              >${police}</a
            >`,
          )}
        </ul>
      </div>
    </footer>
  `;
}
