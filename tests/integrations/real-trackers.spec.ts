import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { outlast, policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { readTracker, trackers, type Tracker } from './trackers.ts';

/** Long enough for what a tool sends in batches, and for the library's last look at what has been erased. */
const ALL_OF_IT = 5000;

/** Serves a page on which a tool is held, and stopped as its makers say. */
async function serve(site: Site, tracker: Tracker): Promise<void> {
  const categories = minimalConfig.categories.map((category) =>
    category.id === 'analytics'
      ? { ...category, cookies: tracker.cookies, storage: tracker.storage }
      : category,
  );
  site.file('/tracker.js', { body: await readTracker(tracker) });
  for (const path of ['tp2', 'track/', 'engage/', 'groups/', 'record/'])
    site.file(`/collect/${path}`, { body: '1', type: 'text/plain' });
  const stop = `<script>
    window.byConsent.push((consent) => {
      let isRunning = false;
      consent.subscribe(({ analytics }) => {
        if (isRunning && !analytics) { ${tracker.stop} }
        isRunning = analytics;
      });
    });
  </script>`;
  const start = '<script type="text/plain" data-consent="analytics"';
  site.page(
    '/',
    policePage({
      head: site.head({ ...minimalConfig, categories }) + stop,
      held: `${start} src="/tracker.js"></script>${start}>${tracker.start}</script>`,
    }),
  );
}

/** Lists what is on the device, but for the answer: cookies at every path, and storage of the kinds that these tools use. */
async function listStored(page: Page) {
  const cookies = await page.context().cookies();
  return {
    cookies: cookies
      .map(({ name }) => name)
      .filter((name) => name !== 'cookie-consent'),
    storage: await page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]),
    databases: await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => String(name)).sort(),
    ),
  };
}

/** Lists what was asked for the tool, or sent by it. */
const listAsked = ({ requests }: Site): string[] =>
  requests
    .map(({ path }) => path)
    .filter((path) => /^\/(tracker|collect)/.test(path));

const NOTHING = { cookies: [], storage: [], databases: [] };

for (const [name, tracker] of Object.entries(trackers))
  test(`${name} from npm leaves nothing and asks for nothing before consent, works after it, and is gone after a withdrawal (promises 1 and 4, L1, L12)`, async ({
    site,
    page,
  }) => {
    await serve(site, tracker);
    await page.goto(site.url('/'));
    const { accept, hide } = findBanner(page);
    await expect(accept).toBeVisible();
    await outlast(site, page, 500);
    expect(await listStored(page)).toEqual(NOTHING);
    expect(listAsked(site)).toEqual([]);

    await accept.click();
    await expect(hide).toBeVisible();
    await expect
      .poll(() => listAsked(site).filter((path) => path.includes('/collect/')))
      .not.toEqual([]);
    const { cookies, storage } = await listStored(page);
    expect(cookies).not.toEqual([]);
    expect(storage).not.toEqual([]);

    // What it sends of its own accord has been sent.
    await outlast(site, page, 500);
    const before = listAsked(site);
    // A database that a script holds open goes with the page (T8).
    const { open: databases = [] } = tracker;
    const left = { ...NOTHING, databases };
    await page.evaluate(() => window.byConsent.save({ analytics: false }));
    await expect.poll(() => listStored(page)).toEqual(left);
    await page.evaluate(tracker.track);
    await outlast(site, page, ALL_OF_IT);
    expect(await listStored(page)).toEqual(left);
    expect(listAsked(site)).toEqual(before);

    await page.reload({ waitUntil: 'networkidle' });
    await outlast(site, page, 500);
    expect(await listStored(page)).toEqual(NOTHING);
    expect(listAsked(site)).toEqual(before);
  });
