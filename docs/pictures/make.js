// Takes the pictures of the guides from the example site as it is built: `npm run build && node docs/pictures/make.js`.
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { chromium } from 'playwright';
import { createSite } from '../../examples/police-site/app.js';
import { launchOptions } from '../../tests/support/launch-options.js';

const WIDTHS = [1280, 320];
const HEIGHTS = { 1280: 720, 320: 800 };
const ACCEPT = '#js-cookie-accept-button';

/**
 * What is done on a page before its picture is taken.
 *
 * @type {Record<string, { path?: string, prepare?: (page: import('playwright').Page) => Promise<unknown> }>}
 */
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
      // As in a browser that blocks cookies: writing does nothing, and says nothing.
      await page.evaluate(() => {
        Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
      });
      await page.click(ACCEPT);
      await page.waitForSelector('[data-consent-message=failed]:visible');
    },
  },
};

const server = serve({ fetch: createSite().fetch, port: 0 });
const { port } = /** @type {import('node:net').AddressInfo} */ (
  server.address()
);
const browser = await chromium.launch(launchOptions);
for (const width of WIDTHS)
  for (const [name, { path = '/', prepare }] of Object.entries(pictures)) {
    const page = await browser.newPage({
      viewport: { width, height: HEIGHTS[width] },
      baseURL: `http://localhost:${port}`,
    });
    await page.goto(path);
    await page.waitForSelector(path === '/' ? ACCEPT : '.by-consent-page');
    await prepare?.(page);
    await page.mouse.move(0, 0);
    const file = new URL(`${name}-${width}.png`, import.meta.url);
    await page.screenshot({ path: fileURLToPath(file) });
    await page.close();
  }
await browser.close();
server.close();
