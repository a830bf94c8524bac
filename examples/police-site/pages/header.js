import { html } from 'hono/html';
import { addressOf, texts } from '../site/languages.js';

/** @typedef {import('../site/languages.js').Language} Language */

/** @param {import('./layout.js').Page} page */
export function header({ language, path, current = path }) {
  return html`
    <header class="header">
      ${toolbar(language, path)} ${masthead(language, current)}
      ${betaNotice(language)}
    </header>
  `;
}

/** @param {Language} language @param {string} path */
function toolbar(language, path) {
  const words = texts[language];
  const other = language === 'en' ? 'cy' : 'en';
  return html`
    <div class="toolbar">
      <div class="wrap toolbar__row">
        <p class="toolbar__call">
          ${words.emergency} <strong>${words.call} 999</strong>
        </p>
        <a
          class="toolbar__language"
          href="${addressOf(other, path)}"
          lang="${other}"
          hreflang="${other}"
          >${words.otherLanguage}</a
        >
        <div
          class="text-size needs-script"
          role="group"
          aria-labelledby="text-size"
          data-text-size-control
        >
          <span class="text-size__label" id="text-size">${words.textSize}</span>
          ${Object.entries(words.sizes).map(
            ([value, label]) =>
              html`<button
                class="text-size__button"
                type="button"
                value="${value}"
                aria-pressed="${String(value === 'normal')}"
              >
                ${label}
              </button>`,
          )}
        </div>
      </div>
    </div>
  `;
}

/** @param {Language} language @param {string} current */
function masthead(language, current) {
  const words = texts[language];
  return html`
    <div class="masthead">
      <div class="wrap masthead__row">
        <a class="wordmark" href="${addressOf(language, '/')}">
          <img
            class="wordmark__crest"
            src="/crest.svg"
            alt=""
            width="48"
            height="54"
          />
          <span class="wordmark__name">${words.siteName}</span>
        </a>
        <nav class="menu" aria-label="${words.mainMenu}">
          <ul class="menu__list">
            ${words.menu.map(
              ([target, label]) =>
                html`<li>
                  <a
                    class="menu__link"
                    href="${addressOf(language, target)}"
                    ${target === current ? html`aria-current="page"` : ''}
                    >${label}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </div>
    </div>
  `;
}

/** @param {Language} language */
function betaNotice(language) {
  const { label, tag, text, feedback, dismiss } = texts[language].beta;
  return html`
    <section class="beta" aria-label="${label}">
      <div class="wrap beta__row">
        <p class="beta__text">
          <strong class="beta__tag">${tag}</strong>
          <span
            >${text}
            <a href="${addressOf(language, '/feedback')}">${feedback}</a>.</span
          >
        </p>
        <button
          class="beta__dismiss needs-script"
          type="button"
          data-beta-dismiss
        >
          ${dismiss}
        </button>
      </div>
    </section>
  `;
}
