import { html, raw } from 'hono/html';
import { consent } from '../site/consent.js';
import { cookiesCy } from './cy/cookies.js';
import { cookiesEn } from './en/cookies.js';
import { layout } from './layout.js';

const contents = { en: cookiesEn, cy: cookiesCy };

/**
 * The form is complete as the server writes it; with JavaScript it is answered without leaving the page.
 * @param {import('../site/languages.js').Language} language
 * @param {Request} request
 */
export function cookies(language, request) {
  const { title, description, introduction } = contents[language];
  const form = consent.preferences(request, { language });
  return layout({
    language,
    request,
    path: '/cookies',
    title,
    description,
    main: html`
      <div class="wrap prose">
        ${introduction}
        <div data-consent-preferences>${raw(form)}</div>
      </div>
    `,
  });
}
