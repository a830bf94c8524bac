// Takes the pictures of the guides from the example site as it is built: `npm run build && node docs/pictures/make.js`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../tests/support/launch-options.js';

const ACCEPT = '#js-cookie-accept-button';
const VIEWPORTS = [
  { width: 1280, height: 720 },
  { width: 320, height: 800 },
];

/**
 * What is done on a page before its picture is taken.
 *
 * @typedef {object} Picture
 * @property {string} [path] the home page where it is not given
 * @property {(page: import('playwright').Page) => Promise<unknown>} [prepare]
 */

/** @type {Record<string, Picture>} */
const pictures = {
  banner: {},
  confirmation: { prepare: (page) => page.click(ACCEPT) },
  dialog: {
    async prepare(page) {
      await page.click('#js-consent-banner [data-consent-open]');
      await page.click('.by-consent-dialog details summary');
    },
  },
  preferences: { path: '/cookies' },
  error: {
    async prepare(page) {
      // As in a browser that blocks cookies: what is written is not there when it is read.
      await page.evaluate(() => {
        Object.defineProperty(document, 'cookie', {
          get: () => '',
          set: String,
        });
      });
      await page.click(ACCEPT);
      await page.waitForSelector('[data-consent-message=failed]:visible');
    },
  },
};

const server = spawn(
  process.execPath,
  [
    fileURLToPath(
      new URL('../../examples/police-site/server.js', import.meta.url),
    ),
  ],
  { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
const lines = await once(createInterface(server.stdout), 'line');
const baseURL = /http:\S+/.exec(String(lines[0]))?.[0] ?? '';

const browser = await chromium.launch(launchOptions);
for (const viewport of VIEWPORTS)
  for (const [name, { path = '/', prepare }] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport, baseURL });
    await page.goto(path);
    await page.waitForSelector(`${ACCEPT}, .by-consent-page`);
    await prepare?.(page);
    const file = new URL(`${name}-${viewport.width}.png`, import.meta.url);
    await page.screenshot({ path: fileURLToPath(file) });
    await page.close();
  }
await browser.close();
server.kill();
