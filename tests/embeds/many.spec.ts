import {
  askedFor,
  embedConfig,
  KINDS,
  serveEmbeds,
} from '../support/embeds.ts';
import { outlast, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage } from '../support/surfaces.ts';

const BATCHES = 10;
const SIZE = 100;

declare global {
  interface Window {
    /** Ids of elements, in the order in which they were given an address. */
    __live?: string[];
  }
}

/** One batch of held elements of every kind, scripts included, each with a number of its own. */
function makeBatch(batch: number) {
  const kinds = Object.entries({
    ...KINDS,
    script: `<script type="text/plain" data-consent="marketing">${recording('N')}</script>`,
  }).filter(([name]) => !['children', 'audio', 'source'].includes(name));
  const ids: string[] = [];
  const scripts: string[] = [];
  const parts = Array.from({ length: SIZE }, (_, index) => {
    const id = `${batch * SIZE + index}`;
    const [name = '', html = ''] = kinds[index % kinds.length] ?? [];
    if (!['script', 'template', 'wrapped', 'picture'].includes(name))
      ids.push(id);
    if (name === 'script') scripts.push(id);
    // Numbers in the query, so that each asks for itself.
    return html
      .replace('"N"', `"${id}"`)
      .replaceAll(/(\/embed\/\w+)/g, `$1?${id}`)
      .replace(' data-consent=', ` id="e${id}" data-consent=`);
  });
  return { markup: parts.join(''), ids, scripts };
}

test('1,000 held elements of all kinds, added in ten batches, are handled once each and in order, before and after the answer', async ({
  page,
  site,
}) => {
  serveEmbeds(site);
  addPage(site, '/', { config: embedConfig });
  await page.goto(site.url('/'));
  await page.evaluate(() => {
    const live: string[] = (window.__live = []);
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof HTMLElement && target.id)
          live.push(target.id.slice(1));
    }).observe(document, {
      subtree: true,
      attributeFilter: ['src', 'srcset', 'href', 'poster'],
    });
  });
  const batches = Array.from({ length: BATCHES }, (_, index) =>
    makeBatch(index),
  );
  const add = (markup: string) =>
    page.evaluate((html) => {
      const { head, body } = new DOMParser().parseFromString(
        `<body>${html}`,
        'text/html',
      );
      document
        .querySelector('main')
        ?.append(...head.children, ...body.children);
    }, markup);
  for (const { markup } of batches.slice(0, BATCHES / 2)) await add(markup);
  await outlast(site, page, 500);
  expect(askedFor(site)).toEqual([]);
  await page.evaluate(() => window.byConsent.acceptAll());
  for (const { markup } of batches.slice(BATCHES / 2)) await add(markup);

  const numbers = batches.flatMap(({ ids }) => ids);
  await expect
    .poll(() => page.evaluate(() => window.__live?.length))
    .toBeGreaterThanOrEqual(numbers.length);
  await outlast(site, page, 500);
  const seen = await page.evaluate(() => window.__live ?? []);
  // A picture with a set has one attribute more.
  expect(seen.filter((id, index) => id !== seen[index - 1])).toEqual(numbers);
  expect(await ran(page)).toEqual(batches.flatMap(({ scripts }) => scripts));
  const asked = site.requests
    .filter(({ path }) => path.startsWith('/embed/'))
    .map(({ path, query }) => path + query);
  expect(asked.filter((url) => url.includes('/none'))).toEqual([]);
  const repeated = asked.filter(
    // A media element may ask for parts of its file.
    (url, index) => !url.includes('video') && asked.indexOf(url) !== index,
  );
  expect(repeated).toEqual([]);
});
