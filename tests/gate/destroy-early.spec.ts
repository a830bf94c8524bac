import { findBanner } from '../support/banner.ts';
import { readBuiltFile } from '../support/built-files.ts';
import { countWatchers } from '../support/count-watchers.ts';
import { embedConfig } from '../support/embeds.ts';
import {
  content,
  destroy,
  expectBare,
  held,
  openFull,
} from '../support/full-page.ts';
import { outlast, policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

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
    const tools = await openFull({ site, page });
    await expect
      .poll(() => site.requests.map(({ path }) => path))
      .toContain(file);
    await destroy(page);
    // The room for the banner does not wait for what is on its way.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(
      0,
    );
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
  site.file('/slow.js', { body: recording('slow'), delay: 2500 });
  await openFull({ site, page });
  const slow =
    '<script type="text/plain" data-consent="analytics" src="/slow.js"></script>';
  const head = site.head(embedConfig);
  site.page('/', policePage({ head, held: slow + held }));
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await expect(findBanner(page).hide).toBeVisible();
  await destroy(page);
  await expect.poll(() => site.endedAt('/slow.js')).toBeDefined();
  await outlast(site, page, 400);
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
  const tools = await openFull({ site, page }, { endpoint: '/consent' });
  await findBanner(page).reject.click();
  await destroy(page);
  await expect.poll(() => site.endedAt('/consent')).toBeDefined();
  await outlast(site, page, 200);
  await expectBare(page, tools);
});
