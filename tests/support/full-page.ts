import type { CDPSession, Page } from '@playwright/test';
import { countWatchers, listListeners } from './count-watchers.ts';
import type { Site } from './create-site.ts';
import { embedConfig, serveEmbeds } from './embeds.ts';
import { policePage, recording } from './police-page.ts';
import { expect } from './site.ts';

const NONE = { observers: 0, timers: 0, channels: 0 };
/** Held content of every kind, of which one frame waits for a category that stays refused. */
export const content = `<iframe data-consent="marketing" data-src="/embed/frame" title="Appeal" width="560" height="315"></iframe>
<template data-consent="marketing" data-consent-placeholder><p>Post</p></template>
<div data-consent-preferences><p>Choices need JavaScript.</p></div>
<p><button type="button" data-consent-open>Cookie choices</button></p>`;
/** A held script that records itself. */
export const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

interface Parts {
  readonly site: Site;
  readonly page: Page;
}

/** Opens a page that uses all there is; returns what looks at it. */
export async function openFull({ site, page }: Parts, config: object = {}) {
  serveEmbeds(site);
  const head = site.head({ ...embedConfig, ...config });
  site.page('/', policePage({ head, main: content, held }));
  const count = await countWatchers(page);
  const session = await page.context().newCDPSession(page);
  await page.goto(site.url('/'));
  return { count, session };
}

/** Expects a page on which nothing of the library is left. */
export async function expectBare(
  page: Page,
  { count, session }: { count: () => Promise<unknown>; session: CDPSession },
): Promise<void> {
  expect(await count()).toEqual(NONE);
  expect(await listListeners(page, session)).toEqual([]);
  expect(
    await page.evaluate(() => ({
      elements: [
        ...document.querySelectorAll(
          '[class*="by-consent"],[id^="js-co"],dialog,[data-consent-held],[data-consent-over],[data-consent-page],[tabindex]',
        ),
      ].map(({ outerHTML }) => outerHTML),
      sheets: document.adoptedStyleSheets.length,
      attributes: [...document.documentElement.attributes].map(
        ({ name }) => name,
      ),
      global: window.byConsent,
      place: document.querySelector('[data-consent-preferences]')?.innerHTML,
      top: document.querySelector('nav')?.offsetTop,
    })),
  ).toEqual({
    elements: [],
    sheets: 0,
    attributes: ['lang'],
    global: undefined,
    place: '<p>Choices need JavaScript.</p>',
    top: 8,
  });
}

/** Ends the library in a page. */
export const destroy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.byConsent.destroy();
  });
