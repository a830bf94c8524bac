import type { Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { findBanner } from '../support/banner.ts';
import type { Site, SiteFile } from '../support/create-site.ts';
import { outlast, policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** Milliseconds after which the last of the slow files has come. */
const LATEST = 700;

declare global {
  interface Window {
    /** What ran, each with whether its category was allowed at that moment. */
    __started?: string[];
  }
}

/** A script that records itself, and whether it had any business running. */
const noting = (name: string): string =>
  `(window.__started ??= []).push('${name} ' + window.byConsent.granted('analytics'));`;

/** Files that come at once, late, with a failure, and never. */
const files: Record<string, SiteFile> = {
  quick: { body: noting('quick') },
  slow: { body: noting('slow'), delay: 250 },
  missing: { status: 404, body: noting('missing') },
  broken: { body: `${noting('broken')} throw new Error('A vendor fails.');` },
  hanging: { hang: true },
  late: { body: noting('late'), delay: LATEST },
};

/** A queue of held scripts, beginning with one of the files; inline ones, a module and a template stand between them. */
function queueOf(first: string): string {
  const held = (attributes: string, body = '') =>
    `<script type="text/plain" data-consent="analytics" ${attributes}>${body}</script>`;
  return [
    held(`src="/${first}.js"`),
    held('', noting('inline')),
    ...Object.keys(files)
      .filter((name) => name !== first)
      .map((name) => held(`src="/${name}.js"`)),
    held('data-type="module"', noting('module')),
    `<template data-consent="analytics"><script src="/slow.js?in-template"></script><script>${noting('in template')}</script></template>`,
  ].join('\n');
}

async function open(site: Site, page: Page, first: string): Promise<void> {
  for (const [name, file] of Object.entries(files))
    site.file(`/${name}.js`, file);
  site.page(
    '/',
    policePage({ head: site.head(minimalConfig), held: queueOf(first) }),
  );
  await page.goto(site.url('/'));
  await expect(findBanner(page).accept).toBeVisible();
}

/** Accepts, and rejects so many milliseconds later; in the same tick where there are none. Returns how much had started when the refusal was given. */
function acceptThenReject(page: Page, pause: number): Promise<number> {
  return page.evaluate(async (milliseconds) => {
    void window.byConsent.acceptAll();
    if (milliseconds)
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    void window.byConsent.rejectAll();
    return window.__started?.length ?? 0;
  }, pause);
}

const listStarted = (page: Page) => page.evaluate(() => window.__started ?? []);

for (const first of ['quick', 'slow', 'missing', 'hanging'])
  for (const pause of [0, 50, 150, 300, 500])
    test(`nothing starts after a refusal ${pause} ms after the acceptance, with a ${first} script at the head of the queue (promise 4)`, async ({
      site,
      page,
    }) => {
      await open(site, page, first);
      const before = await acceptThenReject(page, pause);
      await outlast(site, page, LATEST + 300);
      const started = await listStarted(page);
      expect(started).toHaveLength(before);
      // What did start was allowed then.
      expect(started.filter((entry) => entry.endsWith('false'))).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toContain(
        'analytics.0',
      );
    });

test('a refusal in the same tick starts nothing at all (promise 4)', async ({
  site,
  page,
}) => {
  await open(site, page, 'quick');
  expect(await acceptThenReject(page, 0)).toBe(0);
  await outlast(site, page, LATEST + 300);
  expect(await listStarted(page)).toEqual([]);
});

test('without a refusal all of them start, past those that fail and the one that hangs', async ({
  site,
  page,
}) => {
  await open(site, page, 'hanging');
  await page.evaluate(() => window.byConsent.acceptAll());
  await expect
    .poll(() => listStarted(page))
    .toEqual(
      [
        'inline',
        'quick',
        'slow',
        'broken',
        'late',
        'module',
        'slow',
        'in template',
      ].map((name) => `${name} true`),
    );
});
