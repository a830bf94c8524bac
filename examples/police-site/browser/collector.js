const section = document.querySelector('[data-collector]');
const table = section.querySelector('table');
const body = table.tBodies[0];
const empty = section.querySelector('[data-empty]');
const count = section.querySelector('[data-total]');
const answer = section.querySelector('[data-answer]');
const words = section.dataset;

/** @param {string} iso */
function createTime(iso) {
  const time = document.createElement('time');
  time.dateTime = iso;
  time.textContent = new Date(iso).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
  });
  return time;
}

/** @param {string} label @param {string | Node} content */
function addCell(row, label, content) {
  const cell = row.insertCell();
  cell.setAttribute('role', 'cell');
  cell.dataset.label = label;
  cell.append(content);
}

/** @param {{ time: string, type: string, page: string, target?: string }} event */
function addRow({ time, type, page, target }) {
  const row = body.insertRow(0);
  row.setAttribute('role', 'row');
  addCell(row, words.headTime, createTime(time));
  addCell(
    row,
    words.headType,
    words[type === 'page_view' ? 'pageView' : 'linkClick'],
  );
  addCell(row, words.headPage, page);
  addCell(row, words.headTarget, target ?? '–');
}

function showCount() {
  const total = body.rows.length;
  table.hidden = total === 0;
  empty.hidden = total !== 0;
  count.textContent = `${words.count} ${total}`;
}

const stream = new EventSource('/collector/events');
// Sent at every connection, so that nothing is missed or doubled when the connection was lost.
stream.addEventListener('all', ({ data }) => {
  body.replaceChildren();
  JSON.parse(data).forEach(addRow);
  showCount();
});
stream.addEventListener('received', ({ data }) => {
  addRow(JSON.parse(data));
  showCount();
});
window.addEventListener('pagehide', () => stream.close());
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

(window.byConsent ??= []).push((consent) =>
  consent.subscribe((state) => {
    answer.textContent = state.analytics ? words.allowed : words.refused;
  }),
);
