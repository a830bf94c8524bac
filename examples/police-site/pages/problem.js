import { html } from 'hono/html';
import { addressOf } from '../site/languages.js';
import { layout } from './layout.js';

/** @typedef {import('../site/languages.js').Language} Language */

const missing = {
  en: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have moved, or the address may be incomplete.',
    home: 'Go to the home page',
  },
  cy: {
    title: 'Heb ddod o hyd i’r dudalen',
    text: 'Nid oes tudalen yn y cyfeiriad hwn. Efallai ei bod wedi symud, neu nad yw’r cyfeiriad yn gyflawn.',
    home: 'Ewch i’r hafan',
  },
};

const broken = {
  en: {
    title: 'Sorry, there is a technical problem',
    text: 'Please try again in a few minutes.',
    home: 'Go to the home page',
  },
  cy: {
    title: 'Mae’n ddrwg gennym, mae problem dechnegol',
    text: 'Rhowch gynnig arall arni mewn ychydig funudau.',
    home: 'Ewch i’r hafan',
  },
};

/** @param {Language} language @param {Request} request @param {typeof missing.en} words */
function problemPage(language, request, words) {
  return layout({
    language,
    request,
    path: '/',
    current: '',
    title: words.title,
    description: words.text,
    measured: false,
    main: html`
      <div class="wrap prose">
        <h1>${words.title}</h1>
        <p class="lead">${words.text}</p>
        <p><a href="${addressOf(language, '/')}">${words.home}</a></p>
      </div>
    `,
  });
}

/** @param {Language} language @param {Request} request */
export const missingPage = (language, request) =>
  problemPage(language, request, missing[language]);

/** @param {Language} language @param {Request} request */
export const brokenPage = (language, request) =>
  problemPage(language, request, broken[language]);
