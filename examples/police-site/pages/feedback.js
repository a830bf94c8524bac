import { html } from 'hono/html';
import { addressOf } from '../site/languages.js';
import { feedbackTexts } from '../texts/feedback.js';
import { layout } from './layout.js';

/** @typedef {import('../site/languages.js').Language} Language */

/**
 * @param {Language} language
 * @param {Request} request
 * @param {{ problem?: 'empty' | 'tooLong', message?: string }} [attempt] a form that came back with a problem
 */
export function feedbackPage(
  language,
  request,
  { problem, message = '' } = {},
) {
  const words = feedbackTexts[language];
  const error = problem && words.problems[problem];
  return layout({
    language,
    request,
    path: '/feedback',
    title: error ? `${words.error} ${words.title}` : words.title,
    description: words.description,
    main: html`
      <div class="wrap prose">
        ${error && summary(words.errorTitle, error)}
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="inset">${words.notReports}</p>
        <form
          class="form"
          method="post"
          action="${addressOf(language, '/feedback')}"
          novalidate
        >
          <label class="form__label" for="message">${words.label}</label>
          <p class="form__hint" id="message-hint">${words.hint}</p>
          ${
            error &&
            html`<p class="form__error" id="message-error">
              <span class="visually-hidden">${words.error}</span> ${error}
            </p>`
          }
          <textarea
            class="form__text"
            id="message"
            name="message"
            rows="6"
            required
            aria-describedby="message-hint${error ? ' message-error' : ''}"
            ${error ? html`aria-invalid="true"` : ''}
          >
${message}</textarea>
          <button class="button" type="submit">${words.send}</button>
        </form>
      </div>
    `,
  });
}

/** @param {string} title @param {string} error */
function summary(title, error) {
  return html`
    <section class="errors" aria-labelledby="errors" role="alert">
      <h2 id="errors">${title}</h2>
      <p><a href="#message">${error}</a></p>
    </section>
  `;
}

/** @param {Language} language @param {Request} request */
export function feedbackThanksPage(language, request) {
  const words = feedbackTexts[language];
  return layout({
    language,
    request,
    path: '/feedback/thanks',
    title: words.thanksTitle,
    description: words.description,
    main: html`
      <div class="wrap prose">
        <h1>${words.thanksTitle}</h1>
        <p class="lead">${words.thanks}</p>
        <p><a href="${addressOf(language, '/')}">${words.back}</a></p>
      </div>
    `,
  });
}
