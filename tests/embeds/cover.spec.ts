import type { Page } from '@playwright/test';
import {
  askedFor,
  embedConfig,
  findPlaceholder,
  serveEmbeds,
} from '../support/embeds.ts';
import type { Site } from '../support/create-site.ts';
import { outlast } from '../support/police-page.ts';
import { layoutShift, layoutShifts } from '../support/layout-shifts.ts';
import { pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore } from '../support/surfaces.ts';

const frame = (rest = 'width="560" height="315"') =>
  `<iframe data-consent="marketing/beamreel" data-src="/embed/frame" title="Appeal" ${rest}></iframe>`;

/** Ways in which sites place a frame: styles, and markup around it. */
const LAYOUTS: Readonly<Record<string, readonly [css: string, html: string]>> =
  {
    'on a line': ['', `<p>Before ${frame()} after</p>`],
    'as a block as wide as the page': [
      'iframe { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 16 / 9; border: 0 }',
      frame(''),
    ],
    'centred on its line': ['p { text-align: center }', `<p>${frame()}</p>`],
    'over a box that keeps a ratio': [
      '.ratio { position: relative; padding-block-end: 56.25% } .ratio iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100% }',
      `<div class="ratio">${frame('')}</div>`,
    ],
    'in a flex row': [
      '.row { display: flex; gap: 20px; align-items: center; block-size: 500px }',
      `<div class="row"><p>One</p>${frame('width="300" height="200"')}<p>Two</p></div>`,
    ],
    'in a grid': [
      '.grid { display: grid; grid-template-columns: 1fr 2fr; gap: 20px } iframe { inline-size: 100% }',
      `<div class="grid"><p>One</p>${frame('height="300"')}<p>Two</p></div>`,
    ],
    'between hostile rules': [
      '.stack > * + * { margin-block-start: 40px } .stack > * { padding: 9px; transform: none; float: none } div { display: flex; color: red } * { margin: 3px }',
      `<div class="stack"><p>One</p>${frame()}<p>Two</p></div>`,
    ],
    'that is a picture on a line, with words that describe it': [
      'img { max-inline-size: 100%; block-size: auto }',
      '<p>Before <img data-consent="marketing/beamreel" data-consent-placeholder data-src="/embed/image" alt="Map" width="600" height="400"> after</p>',
    ],
    'that is a picture with sources': [
      'img { inline-size: 100%; block-size: auto }',
      '<picture data-consent="marketing/beamreel" data-consent-placeholder><source data-srcset="/embed/picture"><img data-src="/embed/none" alt="Map" width="600" height="400"></picture>',
    ],
    'in a page from right to left': [
      'body { direction: rtl }',
      `<p>One ${frame()}</p>`,
    ],
  };

/** Reads a box in whole pixels, cut to the width of the window. */
async function readBox(page: Page, selector: string): Promise<number[]> {
  const box = await page.locator(selector).boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const widest = page.viewportSize()?.width ?? 0;
  return [x, y, Math.min(width, widest), height].map(Math.round);
}

const ELEMENT = 'main :is(iframe, img)';
const PLACEHOLDER = '.by-consent-placeholder';

/** Opens a page in which all is refused, so that no banner has room of its own. */
async function open(page: Page, site: Site, css: string, html: string) {
  serveEmbeds(site);
  addPage(site, '/', {
    config: embedConfig,
    head: `<style>${css}</style>`,
    main: `${html}<p id="below">Below</p>`,
  });
  await answerBefore(
    page.context(),
    site,
    'preferences.0~analytics.0~marketing.0',
  );
  await page.goto(site.url('/'));
  const { group } = findPlaceholder(page, 'Beamreel');
  await expect(group).toBeVisible();
  return group;
}

for (const [name, [css, html]] of Object.entries(LAYOUTS))
  test.describe(`an element ${name}`, () => {
    test('has a placeholder with its box, which follows when the window changes', async ({
      page,
      site,
    }) => {
      const errors = pageErrors(page);
      await open(page, site, css, html);
      for (const width of [1280, 700, 340, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(async () => {
          const expected = await readBox(page, ELEMENT);
          expect(expected[2]).toBeGreaterThan(100);
          expect(await readBox(page, PLACEHOLDER)).toEqual(expected);
        }).toPass({ timeout: 10_000 });
      }
      expect(errors).toEqual([]);
    });

    test('becomes live and is held again without moving anything', async ({
      page,
      site,
    }) => {
      const group = await open(page, site, css, html);
      const before = await layoutShift(page);
      const box = await readBox(page, ELEMENT);
      const place = await page.locator('#below').boundingBox();
      await page.evaluate(() =>
        window.byConsent.save({ 'marketing/beamreel': true }),
      );
      await expect(group).toHaveCount(0);
      await expect.poll(() => askedFor(site)).toHaveLength(1);
      await outlast(site, page, 300);
      expect(await readBox(page, ELEMENT)).toEqual(box);
      await page.evaluate(() => window.byConsent.rejectAll());
      await expect(group).toBeVisible();
      expect(await page.locator('#below').boundingBox()).toEqual(place);
      expect(await readBox(page, PLACEHOLDER)).toEqual(box);
      expect(await layoutShift(page)).toBe(before);
    });
  });

const frames = Object.entries(LAYOUTS).filter(([, [, html]]) =>
  html.includes('<iframe'),
);
for (const [name, [css, html]] of frames)
  test(`a frame ${name} has its placeholder without moving anything`, async ({
    page,
    site,
  }) => {
    await open(page, site, css, html);
    expect(await layoutShifts(page)).toEqual([]);
  });

test('words that are higher than the frame scroll inside the placeholder, which does not grow', async ({
  page,
  site,
}) => {
  const group = await open(page, site, '', frame('width="300" height="150"'));
  const { settings } = findPlaceholder(page, 'Beamreel');
  const { content, box } = await group.evaluate((node) => ({
    content: node.scrollHeight,
    box: node.clientHeight,
  }));
  expect(content).toBeGreaterThan(box);
  expect(await readBox(page, PLACEHOLDER)).toEqual(
    await readBox(page, ELEMENT),
  );
  // The link is out of sight until it has the focus.
  await expect(settings).not.toBeInViewport();
  await settings.focus();
  await expect(settings).toBeInViewport({ ratio: 1 });
});
