import type { CDPSession, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { readBuiltFile } from '../support/built-files.ts';
import { countWatchers, listListeners } from '../support/count-watchers.ts';
import type { Site } from '../support/create-site.ts';
import {
  embedConfig,
  findPlaceholder,
  serveEmbeds,
} from '../support/embeds.ts';
import { pageErrors } from '../support/page-observers.ts';
import { outlast, policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { say } from '../support/words.ts';

const NONE = { observers: 0, timers: 0, channels: 0 };
/** Held content of every kind, of which one frame waits for a category that stays refused. */
const content = `<iframe data-consent="marketing" data-src="/embed/frame" title="Appeal" width="560" height="315"></iframe>
<template data-consent="marketing" data-consent-placeholder><p>Post</p></template>
<div data-consent-preferences><p>Choices need JavaScript.</p></div>
<p><button type="button" data-consent-open>Cookie choices</button></p>`;
const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

interface Parts {
  readonly site: Site;
  readonly page: Page;
}

/** Opens a page that uses all there is. */
async function open({ site, page }: Parts, config: object = {}) {
  serveEmbeds(site);
  const head = site.head({ ...embedConfig, ...config });
  site.page('/', policePage({ head, main: content, held }));
  const count = await countWatchers(page);
  const session = await page.context().newCDPSession(page);
  await page.goto(site.url('/'));
  return { count, session };
}

/** Expects a page on which nothing of the library is left. */
async function expectBare(
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

const destroy = (page: Page) =>
  page.evaluate(() => {
    window.byConsent.destroy();
  });

/** What a visitor may have done before, by name. */
const visits: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the question is asked': () => Promise.resolve(),
  'an answer has been confirmed': async (page) => {
    await findBanner(page).reject.click();
    await expect(findBanner(page).hide).toBeVisible();
  },
  'the confirmation has just been hidden': async (page) => {
    await findBanner(page).reject.click();
    await findBanner(page).hide.click();
    await expect(page.locator('.by-consent-mark')).toBeFocused();
  },
  'the dialog is open': async (page) => {
    await page.getByRole('button', { name: 'Cookie choices' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the dialog has been used': async (page) => {
    await page.getByRole('button', { name: 'Cookie choices' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('Save my choices'), exact: true })
      .click();
    await expect(findBanner(page).hide).toBeVisible();
  },
};

for (const [name, visit] of Object.entries(visits))
  for (const placement of ['top', 'bottom'])
    test(`destroy leaves nothing behind while ${name}, with the banner at the ${placement}`, async ({
      site,
      page,
    }) => {
      const errors = pageErrors(page);
      const tools = await open({ site, page }, { placement });
      await expect(findBanner(page).accept).toBeVisible();
      await expect(
        findPlaceholder(page, 'www.force.police.uk').group,
      ).toBeVisible();
      await expect(page.locator('[data-consent-page]')).toBeVisible();
      await visit(page);
      await destroy(page);
      await expectBare(page, tools);
      // Nor does anything come back.
      await outlast(site, page, 300);
      await expectBare(page, tools);
      expect(await ran(page)).toEqual([]);
      expect(errors).toEqual([]);

      await page.context().clearCookies();
      await page.addScriptTag({ url: '/by-consent.js' });
      await findBanner(page).accept.click();
      await expect.poll(() => ran(page)).toEqual(['analytics']);
      await expect(page.getByText('Post')).toBeVisible();
    });

for (const [name, file] of Object.entries({
  'the interface': '/by-consent-ui.js',
  'what sees to frames': '/by-consent-extras.js',
  'the settings': '/by-consent-settings.js',
}))
  test(`destroy leaves nothing behind while ${name} is being loaded`, async ({
    site,
    page,
  }) => {
    site.file(file, { ...(await readBuiltFile(file)), delay: 700 });
    const tools = await open({ site, page });
    await expect
      .poll(() => site.requests.map(({ path }) => path))
      .toContain(file);
    await destroy(page);
    await expect.poll(() => site.endedAt(file)).toBeDefined();
    await outlast(site, page, 500);
    await expectBare(page, tools);
  });

test('destroy before the page has been parsed releases nothing and watches nothing, whatever was allowed', async ({
  site,
  page,
}) => {
  const head = `${site.head(embedConfig)}<script>window.byConsent.destroy();</script>`;
  site.page('/', policePage({ head, main: content, held }));
  const count = await countWatchers(page);
  const session = await page.context().newCDPSession(page);
  await page.context().addCookies([
    {
      name: 'cookie-consent',
      value: `1~1~${Math.floor(Date.now() / 1000)}~preferences.1~analytics.1~marketing.1`,
      url: site.url('/'),
    },
  ]);
  await page.goto(site.url('/'));
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual([]);
  await expectBare(page, { count, session });
});

test('destroy stops the queue: what has not begun to run does not', async ({
  site,
  page,
}) => {
  site.file('/slow.js', { body: recording('slow'), delay: 500 });
  await open({ site, page });
  const slow =
    '<script type="text/plain" data-consent="analytics" src="/slow.js"></script>';
  const head = site.head(embedConfig);
  site.page('/', policePage({ head, held: slow + held }));
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  await destroy(page);
  await outlast(site, page, 900);
  // In the page already, as if the site had put it there.
  expect(await ran(page)).toEqual(['slow']);
});

test('an answer that is being stored when everything ends starts no more sweeps', async ({
  site,
  page,
}) => {
  const time = Math.floor(Date.now() / 1000);
  const cookie = `cookie-consent=1~1~${time}~preferences.0~analytics.0~marketing.0;path=/`;
  site.file('/consent', {
    delay: 500,
    type: 'application/json',
    body: '{}',
    headers: { 'Set-Cookie': cookie },
  });
  const tools = await open({ site, page }, { endpoint: '/consent' });
  await findBanner(page).reject.click();
  await destroy(page);
  await expect.poll(() => site.endedAt('/consent')).toBeDefined();
  await outlast(site, page, 200);
  await expectBare(page, tools);
});
