import type { Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents } from '../support/page-observers.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { say } from '../support/words.ts';

const config = {
  ...minimalConfig,
  categories: minimalConfig.categories.map((category) =>
    category.id === 'analytics'
      ? {
          ...category,
          cookies: [{ name: 'analytics_id' }, { name: 'analytics_p_*' }],
          storage: [
            { kind: 'local', name: 'analytics-local-*' },
            { kind: 'indexeddb', name: 'analytics-indexeddb-*' },
          ],
        }
      : category,
  ),
};

async function open(site: Site, page: Page): Promise<void> {
  site.page('/', policePage({ head: site.head(config) }));
  await page.goto(site.url('/', 'www.northshire.police.uk'));
}

/** Lists what the vendor has left. */
async function listThings(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  return [...cookies.map(({ name }) => name), ...stored]
    .map(String)
    .filter((name) => name !== 'cookie-consent');
}

test('a vendor that writes its cookie again after the deletion is swept again, twice (L12, promise 4)', async ({
  site,
  page,
}) => {
  await open(site, page);
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  await page.evaluate(async () => {
    document.cookie = 'analytics_id=1;path=/';
    const saved = window.byConsent.rejectAll();
    const written = [50, 800].map(
      (delay) =>
        new Promise<void>((resolve) => {
          setTimeout(() => {
            document.cookie = `analytics_id=${delay};path=/;domain=northshire.police.uk`;
            localStorage.setItem(`analytics-local-${delay}`, '1');
            resolve();
          }, delay);
        }),
    );
    await Promise.all([saved, ...written]);
  });
  await expect.poll(() => listThings(page)).toEqual([]);
});

test('what cannot be deleted is in consent:error, and the confirmation says so in words (promises 2 and 4)', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      ...own,
      set(this: Document, value: string) {
        if (!value.startsWith('analytics_id=;')) own?.set?.call(this, value);
      },
    });
  });
  await open(site, page);
  await page.evaluate(() => {
    document.cookie = 'analytics_id=1;path=/';
    document.cookie = 'analytics_p_1=1;path=/';
  });
  const { reject, region } = findBanner(page);
  await reject.click();
  await expect(
    region.getByText(
      say(
        'Your choice has been saved, but some of what was stored before could not be deleted: analytics_id. You can delete it in the settings of your browser.',
      ),
    ),
  ).toBeVisible();
  const errors = (await readEvents()).filter(
    ({ name }) => name === 'consent:error',
  );
  expect(errors).toEqual([
    {
      name: 'consent:error',
      detail: {
        name: 'EraseError',
        code: 'erase-failed',
        message: 'Refused, but still there: analytics_id.',
      },
    },
  ]);
  // The answer itself counts.
  expect(await page.evaluate(() => document.cookie)).toContain('analytics.0');
});

test('a database that a script of the page holds open is told of, and goes when the script lets go of it (T8)', async ({
  site,
  page,
}) => {
  const readEvents = await consentEvents(page);
  await open(site, page);
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  const database = await page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('analytics-indexeddb-1');
        request.onsuccess = () => {
          resolve(request.result);
        };
      }),
  );
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect.poll(readEvents).toContainEqual({
    name: 'consent:error',
    detail: {
      name: 'EraseError',
      code: 'erase-failed',
      message: 'Refused, but still there: analytics-indexeddb-1.',
    },
  });
  await database.evaluate((open) => {
    open.close();
  });
  await expect.poll(() => listThings(page)).toEqual([]);
});
