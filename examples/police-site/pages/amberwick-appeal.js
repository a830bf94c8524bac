import { html } from 'hono/html';
import { appealCy } from './cy/amberwick-appeal.js';
import { appealEn } from './en/amberwick-appeal.js';
import { layout } from './layout.js';

const words = { en: appealEn, cy: appealCy };

/**
 * A video, a map and a post, which come from elsewhere and so wait for consent; see docs/embeds.md.
 * @param {import('../site/languages.js').Language} language
 * @param {Request} request
 */
export function amberwickAppeal(language, request) {
  const { title, description, lead, video, map, post } = words[language];
  return layout({
    language,
    request,
    path: '/news/amberwick-appeal',
    current: '/news/operation-amberwick',
    title,
    description,
    main: html`
      <article class="wrap article">
        <div class="prose">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>

          <h2>${video.heading}</h2>
          <iframe
            class="embed embed--video"
            title="${video.title}"
            data-consent="marketing/beamreel"
            data-src="/elsewhere/video?lang=${language}"
          ></iframe>
          <p>${video.transcript}</p>

          <h2>${map.heading}</h2>
          <img
            class="embed embed--map"
            alt="${map.alt}"
            width="720"
            height="480"
            data-consent="marketing/tidemap"
            data-consent-placeholder
            data-src="/elsewhere/map.svg"
          />
          <p>${map.places}</p>

          <h2>${post.heading}</h2>
          <div class="embed embed--post">
            <template
              data-consent="marketing/chatterwick"
              data-consent-placeholder
            >
              <blockquote class="inset" data-post="${post.shares}">
                <p>${post.text}</p>
              </blockquote>
              <script src="/elsewhere/post.js"></script>
            </template>
          </div>
        </div>
      </article>
    `,
  });
}
