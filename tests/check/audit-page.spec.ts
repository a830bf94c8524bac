import type { Page } from '@playwright/test';
import type { Site } from '../support/create-site.ts';
import { embedConfig, KINDS, serveEmbeds } from '../support/embeds.ts';
import { holdThree, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore } from '../support/surfaces.ts';

/** Comes last in every audit, so that nothing is still to be said when it has been. */
const last = '<svg><script id="last" data-consent="analytics"></script></svg>';

/** Collects from now on what the audit says of which element, by its id. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  let before = Promise.resolve();
  page.on('console', (message) => {
    const [text, element] = message.args();
    if (message.type() !== 'warning' || !text || !element) return;
    before = before.then(async () => {
      const id = await element.evaluate((found: Element) => found.id);
      lines.push(`${id} ${String(await text.jsonValue())}`);
    });
  });
  return lines;
}

/** Waits for the end of an audit and returns the ids of what it has found, but for the last. */
async function foundIn(lines: string[]): Promise<string[]> {
  await expect.poll(() => lines.at(-1)).toMatch(/^last /);
  return lines.slice(0, -1).map((line) => line.split(' ')[0] ?? '');
}

const debug = { attributes: { 'data-debug': '' }, config: embedConfig };
const forgotten: Readonly<Record<string, string>> = {
  plain:
    '<script id="plain" data-consent="analytics" src="/forgotten.js"></script>',
  async:
    '<script id="async" data-consent="analytics" src="/forgotten.js" async></script>',
  inline: '<script id="inline" data-consent="analytics">1;</script>',
  both: '<script id="both" data-consent="essential analytics">1;</script>',
  unknown: '<script id="unknown" data-consent="analytic">1;</script>',
};
/** Their types are not what a release leaves, so these are known whatever is allowed. */
const typed: Readonly<Record<string, string>> = {
  empty: '<script id="empty" data-consent="analytics" type="">1;</script>',
  text: '<script id="text" data-consent="analytics" type="text/javascript">1;</script>',
  old: '<script id="old" data-consent="analytics" type="application/javascript" src="/forgotten.js"></script>',
  module:
    '<script id="module" data-consent="analytics" type="module">1;</script>',
  half: '<script id="half" data-consent="analytics" data-type="module">1;</script>',
};
const fetched: Readonly<Record<string, string>> = {
  frame:
    '<iframe id="frame" data-consent="marketing" src="/embed/frame" title="Appeal"></iframe>',
  image:
    '<img id="image" data-consent="marketing" src="/embed/image" alt="Map">',
  set: '<img id="set" data-consent="marketing" srcset="/embed/set 1x" alt="Set">',
  same: '<img id="same" data-consent="marketing" src="/embed/image" data-src="/embed/image" alt="Map">',
  other:
    '<img id="other" data-consent="marketing" src="/embed/none" data-src="/embed/image" alt="Map">',
  wrapped:
    '<div data-consent="marketing"><img id="wrapped" src="/embed/wrapped" alt="Map"></div>',
  source:
    '<picture><source id="source" srcset="/embed/picture"><img data-consent="marketing" data-src="/embed/none" alt="Coast"></picture>',
  picture:
    '<picture data-consent="marketing"><source id="picture" srcset="/embed/picture"><img data-src="/embed/none" alt="Coast"></picture>',
};
const write =
  '<script id="write" type="text/plain" data-consent="analytics">document.write("a")</script>';

/** Serves whatever the pages ask for. */
function serve(site: Site): void {
  serveEmbeds(site);
  site.file('/forgotten.js');
}

test('the audit finds every script whose type was forgotten, and everything that was fetched before consent (design §6)', async ({
  page,
  site,
}) => {
  serve(site);
  const parts = [forgotten, typed, fetched].flatMap(Object.entries) as [
    string,
    string,
  ][];
  addPage(site, '/', {
    ...debug,
    main: parts.map(([, html]) => html).join('') + write + last,
  });
  const lines = listen(page);
  await page.goto(site.url('/'));
  expect(await foundIn(lines)).toEqual([...parts.map(([id]) => id), 'write']);
  expect(lines[0]).toBe(
    'plain by-consent: a held script needs type="text/plain"; this one has run without being asked for:',
  );
  expect(lines).toContain(
    'set by-consent: the browser has fetched srcset before consent; write data-srcset in its place:',
  );
  expect(lines.at(-2)).toBe(
    'write by-consent: document.write removes the whole page when a held script calls it; let the script add elements instead:',
  );
});

const sound = `${Object.values(KINDS).join('')}
  <iframe data-consent="marketing" src="about:blank" data-src="/embed/frame" title="Appeal"></iframe>
  <script type="application/json" data-consent="analytics">{}</script>
  <script type="text/plain" data-type="module" data-consent="analytics">1;</script>
  <div data-consent="marketing"><template data-consent="marketing"><img src="/embed/wrapped" alt="Map"></template></div>
  <template data-consent="analytics"><script>1;</script><script type="module">1;</script></template>
  <script data-consent="essential">1;</script>`;

test('it accuses nothing that is held as it is meant', async ({
  page,
  site,
}) => {
  serve(site);
  addPage(site, '/', { ...debug, main: sound + holdThree(site) + last });
  const lines = listen(page);
  await page.goto(site.url('/'));
  expect(await foundIn(lines)).toEqual([]);
});

test('it accuses nothing that the gate has released, and still finds types that were forgotten', async ({
  page,
  site,
  context,
}) => {
  serve(site);
  const { old = '', module = '' } = typed;
  addPage(site, '/', {
    ...debug,
    main: sound + holdThree(site) + old + module + last,
  });
  await answerBefore(context, site, 'preferences.1~analytics.1~marketing.1');
  const lines = listen(page);
  await page.goto(site.url('/'));
  expect(await foundIn(lines)).toEqual(['old', 'module']);
  expect(await ran(page)).toEqual(['A', 'B', 'inline']);
});
