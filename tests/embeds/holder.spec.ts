import type { Page } from '@playwright/test';
import {
  askedFor,
  embedConfig,
  KINDS,
  serveEmbeds,
} from '../support/embeds.ts';
import { outlast } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore } from '../support/surfaces.ts';

const ALLOWED = 'preferences.0~analytics.0~marketing.1';
const REFUSED = 'preferences.0~analytics.0~marketing.0';

/** Adds markup to the page as a script of the site would. */
function add(page: Page, html: string): Promise<void> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document
      .querySelector('main')
      ?.append(...parsed.head.children, ...parsed.body.children);
  }, html);
}

test.beforeEach(({ site }) => {
  serveEmbeds(site);
});

for (const [name, markup] of Object.entries(KINDS))
  test.describe(`held content of the kind "${name}"`, () => {
    test.beforeEach(({ site }) => {
      addPage(site, '/', { config: embedConfig, main: markup });
    });

    test('asks for nothing before consent, once after it, and for nothing more when it is taken back (promise 1, L24)', async ({
      page,
      site,
    }) => {
      await page.goto(site.url('/'));
      await outlast(site, page, 300);
      expect(askedFor(site)).toEqual([]);
      const length = await page.evaluate(() => history.length);
      const before = await page.locator('main').innerHTML();

      await page.evaluate(() => window.byConsent.acceptAll());
      await expect.poll(() => new Set(askedFor(site))).toEqual(new Set([name]));
      await outlast(site, page, 300);
      const asked = askedFor(site).length;

      await page.evaluate(() => window.byConsent.rejectAll());
      await expect.poll(() => page.locator('main').innerHTML()).toBe(before);
      await outlast(site, page, 300);
      expect(askedFor(site)).toHaveLength(asked);
      expect(await page.evaluate(() => history.length)).toBe(length);
    });

    test('is live at once for a visitor who has accepted, without an interface (promise 5)', async ({
      context,
      page,
      site,
    }) => {
      await answerBefore(context, site, ALLOWED);
      await page.goto(site.url('/'));
      await expect.poll(() => new Set(askedFor(site))).toEqual(new Set([name]));
      expect(site.requests.map(({ path }) => path)).not.toContain(
        '/by-consent-ui.js',
      );
    });

    test('added later, asks for nothing while refused, and is live once allowed; what is added then is live at once (promise 1)', async ({
      context,
      page,
      site,
    }) => {
      await answerBefore(context, site, REFUSED);
      addPage(site, '/', { config: embedConfig });
      await page.goto(site.url('/'));
      await add(page, markup);
      await outlast(site, page, 300);
      expect(askedFor(site)).toEqual([]);
      await page.evaluate(() => window.byConsent.acceptAll());
      await expect.poll(() => new Set(askedFor(site))).toEqual(new Set([name]));
      // Another address, since the browser keeps what it has.
      await add(page, markup.replaceAll('/embed/', '/embed/other-'));
      await expect.poll(() => askedFor(site)).toContain(`other-${name}`);
    });
  });
