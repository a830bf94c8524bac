import { html } from 'hono/html';
import { configuration, localised } from '../site/configuration.js';
import { noticeCy } from './cy/cookies-notice.js';
import { noticeEn } from './en/cookies-notice.js';
import { layout } from './layout.js';

const notices = { en: noticeEn, cy: noticeCy };

/**
 * Made from the configuration, so that what visitors are told and what is erased cannot differ.
 * @param {import('../site/languages.js').Language} language
 * @param {Request} request
 */
export function cookiesNotice(language, request) {
  const words = notices[language];
  return layout({
    language,
    request,
    path: '/cookies-notice',
    title: words.title,
    description: words.description,
    main: html`
      <div class="wrap prose">
        ${words.introduction}
        ${configuration.categories.map((category) =>
          section(category, language, words.table),
        )}
        ${words.conclusion}
      </div>
    `,
  });
}

/** @param {any} category @param {import('../site/languages.js').Language} language @param {typeof noticeEn.table} words */
function section(category, language, words) {
  const label = localised(category.label, language);
  const owners = [category, ...(category.services ?? [])];
  const entries = owners.flatMap(({ cookies = [], storage = [] }) => [
    ...cookies.map((entry) => ({ ...entry, kind: 'cookie' })),
    ...storage,
  ]);
  return html`
    <h2 id="${category.id}">${label}</h2>
    <p>
      ${localised(category.description, language)}
      ${words.basis[category.basis]}
    </p>
    <table class="table table--declared" role="table">
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[words.name, words.purpose, words.duration, words.provider].map(
            (heading) =>
              html`<th scope="col" role="columnheader">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${entries.map((entry) => row(entry, language, words))}
      </tbody>
    </table>
  `;
}

/** @param {any} entry @param {import('../site/languages.js').Language} language @param {typeof noticeEn.table} words */
function row(entry, language, words) {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader" data-label="${words.name}">
        <code>${entry.name}</code>
        <span class="table__kind">${words.kinds[entry.kind]}</span>
      </th>
      <td role="cell" data-label="${words.purpose}">
        ${localised(entry.purpose, language)}
      </td>
      <td role="cell" data-label="${words.duration}">
        ${localised(entry.duration, language)}
      </td>
      <td role="cell" data-label="${words.provider}">
        ${localised(entry.provider, language)}
      </td>
    </tr>
  `;
}
