import { html } from 'hono/html';
import { addressOf, texts } from '../site/languages.js';

/** @param {import('./layout.js').Page} page */
export function footer({ language }) {
  const words = texts[language].footer;
  return html`
    <footer class="footer">
      <div class="wrap footer__columns">
        <section>
          <h2 class="footer__title">${words.contact}</h2>
          <p>${words.emergency}</p>
          <p>${words.nonEmergency}</p>
        </section>
        <section>
          <h2 class="footer__title">${words.aboutCookies}</h2>
          <ul class="footer__links">
            <li>
              <a href="${addressOf(language, '/cookies')}">${words.cookies}</a>
            </li>
            <li>
              <a href="${addressOf(language, '/cookies-notice')}"
                >${words.notice}</a
              >
            </li>
            <li>
              <a href="${addressOf(language, '/cookies')}" data-consent-open
                >${words.settings}</a
              >
            </li>
          </ul>
        </section>
        <section>
          <h2 class="footer__title">${words.demonstration}</h2>
          <p>${words.fictional}</p>
          <p>
            <a href="${addressOf(language, '/collector')}"
              >${words.collector}</a
            >
          </p>
          <p>
            <a href="${addressOf(language, '/cookies')}?saving=fails"
              >${words.failing}</a
            >
          </p>
        </section>
      </div>
    </footer>
  `;
}
