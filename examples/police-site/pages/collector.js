import { html } from 'hono/html';
import { addressOf } from '../site/languages.js';
import { collectorTexts } from '../texts/collector.js';
import { layout } from './layout.js';

/**
 * Complete without JavaScript, as it was when it was asked for; the page's script keeps it up to date.
 * @param {import('../site/languages.js').Language} language
 * @param {Request} request
 * @param {readonly import('../site/event-log.js').ReceivedEvent[]} events
 */
export function collectorPage(language, request, events) {
  const words = collectorTexts[language];
  return layout({
    language,
    request,
    path: '/collector',
    title: words.title,
    description: words.description,
    script: '/collector.js',
    measured: false,
    main: html`
      <div class="wrap prose">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p>${words.explanation}</p>
        <div
          data-collector
          data-count="${words.count}"
          data-allowed="${words.allowed}"
          data-refused="${words.refused}"
          data-page-view="${words.pageView}"
          data-link-click="${words.linkClick}"
          data-head-time="${words.time}"
          data-head-type="${words.type}"
          data-head-page="${words.page}"
          data-head-target="${words.target}"
        >
          <div class="panel">
            <p>${words.answer} <strong data-answer>${words.unknown}</strong></p>
            <p role="status" data-total>${words.count} ${events.length}</p>
            <form
              class="panel__actions"
              method="post"
              action="${addressOf(language, '/collector')}/clear"
            >
              <button class="button button--quiet" type="submit">
                ${words.clear}
              </button>
              <a href="${addressOf(language, '/news/operation-amberwick')}"
                >${words.open}</a
              >
            </form>
          </div>
          <p class="inset" data-empty ${events.length > 0 ? 'hidden' : ''}>
            ${words.empty}
          </p>
          ${table(words, events)}
        </div>
      </div>
    `,
  });
}

/** @param {typeof collectorTexts.en} words @param {readonly import('../site/event-log.js').ReceivedEvent[]} events */
function table(words, events) {
  const headings = [words.time, words.type, words.page, words.target];
  return html`
    <table class="table" role="table" ${events.length === 0 ? 'hidden' : ''}>
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${headings.map(
            (heading) =>
              html`<th scope="col" role="columnheader">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${events.toReversed().map((event) => row(words, event))}
      </tbody>
    </table>
  `;
}

/** @param {typeof collectorTexts.en} words @param {import('../site/event-log.js').ReceivedEvent} event */
function row(words, { time, type, page, target }) {
  const clock = new Date(time).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
  });
  const kind = type === 'page_view' ? words.pageView : words.linkClick;
  return html`
    <tr role="row">
      <td role="cell" data-label="${words.time}">
        <time datetime="${time}">${clock}</time>
      </td>
      <td role="cell" data-label="${words.type}">${kind}</td>
      <td role="cell" data-label="${words.page}">${page}</td>
      <td role="cell" data-label="${words.target}">${target ?? '–'}</td>
    </tr>
  `;
}
