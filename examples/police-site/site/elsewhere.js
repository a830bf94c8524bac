import { readFileSync } from 'node:fs';
import { videoPage } from '../elsewhere/video-page.js';
import { languages } from './languages.js';

const LONGEST_LOG = 200;
const FILES = {
  'map.svg': 'image/svg+xml',
  'post.js': 'text/javascript; charset=utf-8',
  'video.css': 'text/css; charset=utf-8',
  'video.js': 'text/javascript; charset=utf-8',
};

/**
 * What stands in for three companies that do not exist: a video, a map and a post. Everything that is asked of them is written down, so that anyone can see at
 * `/elsewhere/requests.json` that nothing is asked before consent.
 * @param {import('hono').Hono} site
 */
export function serveElsewhere(site) {
  /** @type {string[]} */
  const requests = [];

  site.get('/elsewhere/requests.json', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(requests);
  });
  site.use('/elsewhere/*', async (context, next) => {
    requests.push(context.req.path);
    if (requests.length > LONGEST_LOG) requests.shift();
    await next();
    context.header('Cache-Control', 'no-store');
  });
  site.get('/elsewhere/video', (context) => {
    const wanted = context.req.query('lang');
    const language = languages.find((known) => known === wanted) ?? 'en';
    return context.html(videoPage(language));
  });
  for (const [name, type] of Object.entries(FILES)) {
    const file = new URL(`../elsewhere/${name}`, import.meta.url);
    const content = readFileSync(file, 'utf8');
    site.get(`/elsewhere/${name}`, (context) =>
      context.body(content, 200, { 'Content-Type': type }),
    );
  }
}
