import { html, raw } from 'hono/html';
import { consent } from './consent.js';
import { govukLayout } from './layout.js';
import { words } from './texts.js';

/** @typedef {import('../site/languages.js').Language} Language */

/** @param {Language} language @param {Request} request */
function advice(language, request) {
  const {
    caption,
    title,
    lead,
    signs,
    list,
    items,
    inset,
    about,
    demonstration,
  } = words[language];
  return govukLayout({
    language,
    request,
    path: '',
    title,
    main: html`
      <span class="govuk-caption-xl">${caption}</span>
      <h1 class="govuk-heading-xl">${title}</h1>
      <p class="govuk-body-l">${lead}</p>
      <h2 class="govuk-heading-m">${signs}</h2>
      <p class="govuk-body">${list}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p class="govuk-inset-text">${inset}</p>
      <h2 class="govuk-heading-m">${about}</h2>
      <p class="govuk-body">${demonstration}</p>
    `,
  });
}

/** @param {Language} language @param {Request} request */
function cookies(language, request) {
  const { cookies: title, cookiesLead, choices } = words[language];
  const form = consent.preferences(request, { language });
  return govukLayout({
    language,
    request,
    path: '/cookies',
    title,
    main: html`
      <h1 class="govuk-heading-xl">${title}</h1>
      <p class="govuk-body-l">${cookiesLead}</p>
      <h2 class="govuk-heading-l">${choices}</h2>
      <div data-consent-preferences>${raw(form)}</div>
    `,
  });
}

/** The pages in GOV.UK Frontend, by what follows `/govuk` or `/govuk/cy`. */
export const govukPages = /** @type {const} */ ([
  ['', advice],
  ['/cookies', cookies],
]);
