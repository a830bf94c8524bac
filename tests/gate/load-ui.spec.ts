import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site, SiteFile } from '../support/create-site.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { holdThree, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const UI = '/by-consent-ui.js';
const built = await readFile(
  new URL('../../dist/script/by-consent-ui.js', import.meta.url),
  'utf8',
);
const tampered = `${built}\nwindow.tampered = true;`;
/** How long the gate waits for the interface. */
const PATIENCE = 8000;

const failures: Record<string, SiteFile> = {
  tampered: { body: tampered },
  missing: { status: 404, type: 'text/html', body: '<p>Not found' },
  'answered by an error page': { type: 'text/html', body: '<p>Sorry' },
  'answered by an error of the server': { status: 503, body: tampered },
};

/** Opens a page without an answer, whose content would begin at its very top if there were no banner. */
async function open(site: Site, page: Page): Promise<void> {
  const css = 'body, nav { margin: 0 } nav { display: flow-root }';
  const held = holdThree(site);
  site.page('/', policePage({ head: site.head(minimalConfig), held, css }));
  await page.goto(site.url('/'));
}

function topOfPage(page: Page): Promise<number | undefined> {
  return page
    .getByRole('navigation')
    .boundingBox()
    .then((box) => box?.y);
}

for (const [state, file] of Object.entries(failures))
  test(`an interface that is ${state} never runs: the gate stays shut, the page is told, and the banner's room is given back`, async ({
    site,
    page,
  }) => {
    const errors = pageErrors(page);
    const readEvents = await consentEvents(page);
    site.file(UI, file);
    await open(site, page);
    await expect.poll(readEvents).toContainEqual({
      name: 'consent:error',
      detail: {
        name: 'UiError',
        code: 'ui-failed',
        message: expect.stringContaining('by-consent-ui.js'),
      },
    });
    await expect.poll(() => topOfPage(page)).toBe(0);
    await expect(findBanner(page).region).toHaveCount(0);
    expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
    expect(await ran(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

test('an interface that does not come in time is given up, and never runs when it comes after all', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.clock.install();
  site.file(UI, { body: built, delay: 5000 });
  await open(site, page);
  expect(await topOfPage(page)).toBeGreaterThan(0);
  await page.clock.fastForward(PATIENCE + 1);
  await expect.poll(() => topOfPage(page)).toBe(0);
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:error',
  ]);
  await expect.poll(() => site.endedAt(UI)).toBeDefined();
  await page.waitForLoadState('networkidle');
  await expect(findBanner(page).region).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
});

test('an interface that is slow, but not too slow, asks as usual', async ({
  site,
  page,
}) => {
  site.file(UI, { body: built, delay: 5000 });
  await open(site, page);
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
});

test('where the interface is missing, a grant is refused with an error and releases nothing (promise 2)', async ({
  site,
  page,
  context,
}) => {
  site.file(UI, { status: 404 });
  await open(site, page);
  const answer = await page.evaluate(() =>
    window.byConsent.acceptAll().catch(String),
  );
  expect(answer).toContain('UiError');
  expect(await ran(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('an interface that failed is asked for again when somebody decides', async ({
  site,
  page,
}) => {
  site.file(UI, { status: 503 });
  const readEvents = await consentEvents(page);
  await open(site, page);
  await expect
    .poll(async () => (await readEvents()).map(({ name }) => name))
    .toContain('consent:error');
  site.file(UI, { body: built });
  await page.evaluate(() => window.byConsent.acceptAll());
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
});

test('a new gate does not take an old interface from the cache: its address carries a piece of its hash', async ({
  site,
  page,
}) => {
  await open(site, page);
  await expect(findBanner(page).region).toBeVisible();
  const request = site.requests.find(({ path }) => path === UI);
  const hash = createHash('sha256').update(built).digest('base64');
  expect(request?.query).toBe(`?${hash.slice(0, 8)}`);
});
