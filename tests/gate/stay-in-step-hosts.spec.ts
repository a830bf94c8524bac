import type { BrowserContext, Page } from '@playwright/test';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { answer, countCalls } from '../support/hot-path.ts';
import { serveHttps } from '../support/https-site.ts';
import {
  consentEvents,
  type RecordedEvent,
} from '../support/page-observers.ts';
import { holdThree, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** A tab on one of the hosts of a force, which all see its cookie. */
interface Tab {
  readonly page: Page;
  readonly readEvents: () => Promise<RecordedEvent[]>;
}

/** Opens the site on a host, over https, as the browser tells of cookies on secure pages only. */
async function openHost(
  context: BrowserContext,
  site: Site,
  host: string,
): Promise<Tab> {
  const page = await context.newPage();
  const readEvents = await consentEvents(page);
  await page.goto(await serveHttps(site, page, `${host}.northshire.police.uk`));
  await expect(findBanner(page).accept).toBeVisible();
  return { page, readEvents };
}

test('a decision on one host acts on the others that share the cookie, though nobody turns to them (T13, promise 4)', async ({
  context,
  site,
}) => {
  const config = {
    ...minimalConfig,
    cookie: { domain: 'northshire.police.uk' },
  };
  const held = holdThree(site);
  site.page('/', policePage({ head: site.head(config), held }));
  const one = await openHost(context, site, 'www');
  const other = await openHost(context, site, 'beta');

  await findBanner(other.page).accept.click();
  await expect(findBanner(one.page).region).toHaveCount(0);
  await expect.poll(() => ran(one.page)).toEqual(['A', 'B', 'inline']);

  await other.page.evaluate(() => window.byConsent.rejectAll());
  await expect
    .poll(() => one.page.evaluate(() => window.byConsent.granted('analytics')))
    .toBe(false);
  for (const { readEvents } of [one, other])
    expect((await readEvents()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['consent:decision', 'consent:change']),
    );
});

test('what a server stores is told once, with the way in which it was decided, though the browser tells of the cookie first', async ({
  page,
  site,
}) => {
  const domain = 'northshire.police.uk';
  const config = { ...minimalConfig, endpoint: '/consent', cookie: { domain } };
  site.page('/', policePage({ head: site.head(config) }));
  const readEvents = await consentEvents(page);
  const origin = await serveHttps(site, page);
  await page.route(`${origin}/consent`, async (route) => {
    const { decision } = route.request().postDataJSON() as { decision: string };
    await page.evaluate(async (value) => {
      const told = new Promise((resolve) => {
        window.cookieStore.addEventListener('change', resolve, { once: true });
      });
      document.cookie = `cookie-consent=${value};domain=northshire.police.uk;path=/`;
      await told;
    }, decision);
    await route.fulfill({ status: 204 });
  });
  await page.goto(origin);
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  const decisions = (await readEvents()).filter(
    ({ name }) => name === 'consent:decision',
  );
  expect(decisions).toHaveLength(1);
  expect(await page.evaluate(() => window.byConsent.decision)).toMatchObject({
    action: 'accept-all',
  });
});

// Setting it up takes longer than all else that keeps tabs in step, so a page that shares no cookie does without.
for (const [name, cookie, objects] of [
  ['is not asked for where the cookie is that of one host', {}, 1],
  [
    'is asked for where several hosts share the cookie',
    { domain: 'northshire.police.uk' },
    2,
  ],
] as const)
  test(`the store of cookies ${name} (T13, T17)`, async ({
    site,
    page,
    context,
  }) => {
    const head = site.head({ ...minimalConfig, cookie });
    site.page('/', policePage({ head, held: '' }));
    const url = await serveHttps(site, page, 'www.northshire.police.uk');
    await answer(context, url, 1);
    const readCalls = await countCalls(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(() => window.byConsent.granted('analytics')),
    ).toBe(true);
    // The tag's own, and the store.
    expect((await readCalls()).objects).toBe(objects);
  });
