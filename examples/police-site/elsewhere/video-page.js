import { html } from 'hono/html';

const words = {
  en: { title: 'How the callers worked', play: 'Play', pause: 'Pause' },
  cy: {
    title: 'Sut roedd y galwyr yn gweithio',
    play: 'Chwarae',
    pause: 'Oedi',
  },
};

/**
 * A page of the video company, as it stands in a frame.
 * @param {import('../site/languages.js').Language} language
 */
export function videoPage(language) {
  const { title, play, pause } = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="stylesheet" href="/elsewhere/video.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <button type="button" data-play="${play}" data-pause="${pause}">
            ${play}
          </button>
        </main>
        <script src="/elsewhere/video.js"></script>
      </body>
    </html>`;
}
