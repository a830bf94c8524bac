import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minimalConfig } from '../support/config.ts';
import { findChromium } from '../support/find-chromium.js';
import { launchOptions } from '../support/launch-options.js';
import { policePage } from '../support/police-page.ts';
import { expect, test as base } from '../support/site.ts';
import { interfaceFiles } from '../support/words.ts';

/** Opens an address in a browser that nobody drives: under a driver no prerendered page is turned to (design §6). */
const test = base.extend<{ visit: (url: string) => void }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from a pattern, even when there are none
  visit: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'prerender-'));
    const ends: (() => Promise<unknown>)[] = [];
    await use((url) => {
      const browser = spawn(
        findChromium() ?? 'chromium',
        [
          ...(launchOptions.args ?? []),
          '--headless=new',
          '--remote-debugging-port=0',
          `--user-data-dir=${profile}`,
          url,
        ],
        { stdio: 'ignore' },
      );
      ends.push(async () => {
        const gone = new Promise((resolve) => browser.once('exit', resolve));
        browser.kill();
        await gone;
      });
    });
    for (const end of ends) await end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Tells the site what the page is, by a request. */
const tell = (what: string) =>
  `void fetch('/${what}?' + document.prerendering);`;

test('a page that Chromium prerenders runs, asks and requests nothing until the visitor turns to it (T15)', async ({
  site,
  visit,
}) => {
  const seconds = Math.floor(Date.now() / 1000);
  site.page(
    '/',
    `<!doctype html><title>Home</title><link rel="icon" href="data:,">
<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>
<script>
  (async () => {
    while (!(await fetch('/go', { cache: 'no-store' })).ok)
      await new Promise((resolve) => setTimeout(resolve, 100));
    location.href = '/next';
  })();
</script>`,
    // An answer to one category: its script runs, and the others are asked about.
    {
      headers: { 'Set-Cookie': `cookie-consent=1~1~${seconds}~preferences.1` },
    },
  );
  site.page(
    '/next',
    policePage({
      head: site.head(minimalConfig),
      held: `<script type="text/plain" data-consent="preferences">${tell('ran')}</script>
<script>
  document.addEventListener('DOMContentLoaded', () => { ${tell('parsed')} });
  document.addEventListener('consent:shown', () => { ${tell('shown')} });
</script>`,
    }),
  );
  const ofPage = () =>
    site.requests
      .filter(({ path }) => !['/', '/go'].includes(path))
      .map(({ path, query }) =>
        path.startsWith('/by-consent') ? path : `${path}${query}`,
      );

  visit(site.url('/'));
  await expect.poll(ofPage).toContain('/parsed?true');
  // Some turns of the first page later, still nothing.
  const turns = () => site.requests.filter(({ path }) => path === '/go').length;
  const before = turns();
  await expect.poll(turns).toBeGreaterThan(before + 3);
  expect(ofPage().sort()).toEqual(['/by-consent.js', '/next', '/parsed?true']);

  site.file('/go');
  await expect.poll(ofPage).toContain('/shown?false');
  expect(ofPage().sort()).toEqual([
    ...interfaceFiles(),
    '/by-consent.js',
    '/next',
    '/parsed?true',
    '/ran?false',
    '/shown?false',
  ]);
});
