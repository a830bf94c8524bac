import { minimalConfig } from '../support/config.ts';
import { pageErrors } from '../support/page-observers.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

test.beforeEach(({ site }) => {
  for (const name of ['a', 'b', 'c', 'd'])
    site.file(`/${name}.js`, { body: recording(name) });
});

const hold = (rest: string, consent = 'analytics') =>
  `<script type="text/plain" data-consent="${consent}" ${rest}</script>`;

test.describe('once the visitor has accepted', () => {
  test.beforeEach(async ({ context, site }) => {
    const url = site.url('/');
    const value = `1~1~${Math.floor(Date.now() / 1000)}~preferences.1~analytics.1~marketing.1`;
    await context.addCookies([{ name: 'cookie-consent', value, url }]);
  });

  test('classic scripts, modules, templates and inline scripts run in the order of the page', async ({
    site,
    page,
  }) => {
    site.file('/a.js', { body: recording('a'), delay: 400 });
    site.file('/c.js', { body: recording('c'), delay: 200 });
    site.page(
      '/',
      policePage({
        head: site.head(minimalConfig) + hold('src="/a.js">'),
        held: [
          hold(`>${recording('inline')}`),
          hold('data-type="module" src="/b.js">'),
          `<template data-consent="marketing"><p>A map</p><script src="/c.js"></script><script>${recording('inside')}</script></template>`,
          hold('src="/d.js">', 'preferences marketing'),
        ].join('\n'),
      }),
    );
    await page.goto(site.url('/'));
    await expect
      .poll(() => ran(page))
      .toEqual(['a', 'inline', 'b', 'c', 'inside', 'd']);
    await expect(page.getByText('A map')).toBeVisible();
  });

  test('a script that is missing, throws or does not parse stops no other (promise 10)', async ({
    site,
    page,
  }) => {
    const errors = pageErrors(page);
    site.file('/b.js', { body: 'throw new Error("the vendor is broken")' });
    site.file('/c.js', { body: 'this is no script' });
    const held = ['missing', 'b', 'c', 'd']
      .map((name) => hold(`src="/${name}.js">`))
      .join('');
    site.page('/', policePage({ head: site.head(minimalConfig), held }));
    await page.goto(site.url('/'));
    await expect.poll(() => ran(page)).toEqual(['d']);
    expect(errors).toEqual([
      'the vendor is broken',
      expect.stringContaining('Unexpected identifier'),
    ]);
  });

  test('a script that never answers holds up those after it for about 3 seconds, not for ever', async ({
    site,
    page,
  }) => {
    site.file('/a.js', { hang: true });
    const held =
      hold('src="/a.js">') + hold('src="/b.js">') + hold('src="/c.js">');
    site.page('/', policePage({ head: site.head(minimalConfig), held }));
    await page.goto(site.url('/'), { waitUntil: 'commit' });
    const start = Date.now();
    await expect.poll(() => ran(page), { timeout: 8000 }).toEqual(['b', 'c']);
    expect(Date.now() - start).toBeGreaterThan(2000);
    expect(Date.now() - start).toBeLessThan(8000);
  });

  test('scripts keep their nonce, integrity and attributes, and one that was altered does not run', async ({
    site,
    page,
  }) => {
    const held =
      hold('src="/a.js" integrity="sha384-AAAA">') +
      hold(
        `id="vendor" data-key="k">${recording('key')} window.__ran.push(document.currentScript.dataset.key)`,
      );
    site.page('/', policePage({ head: site.head(minimalConfig), held }));
    await page.goto(site.url('/'));
    await expect.poll(() => ran(page)).toEqual(['key', 'k']);
    await expect(page.locator('#vendor')).toHaveCount(1);
  });
});

test('an element that names several categories waits for all of them', async ({
  site,
  page,
}) => {
  const held =
    hold('src="/a.js">', 'analytics marketing') + hold('src="/b.js">');
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  await page.evaluate(() => window.byConsent.save({ analytics: true }));
  await expect.poll(() => ran(page)).toEqual(['b']);
  await page.evaluate(() => window.byConsent.save({ marketing: true }));
  await expect.poll(() => ran(page)).toEqual(['b', 'a']);
});

test('nothing runs twice, however often the visitor changes their mind', async ({
  site,
  page,
}) => {
  const held = hold('src="/a.js">') + hold(`>${recording('inline')}`);
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => window.byConsent.acceptAll());
    await expect.poll(() => ran(page)).toEqual(['a', 'inline']);
    await page.evaluate(() => window.byConsent.rejectAll());
  }
  await page.waitForLoadState('networkidle');
  expect(await ran(page)).toEqual(['a', 'inline']);
});

test('an element that names no known category, or none at all, is never released', async ({
  site,
  page,
}) => {
  const held =
    hold('src="/a.js">', 'analitics') +
    hold('src="/b.js">', '') +
    hold('src="/c.js">');
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  await page.evaluate(() => window.byConsent.acceptAll());
  await expect.poll(() => ran(page)).toEqual(['c']);
  await page.waitForLoadState('networkidle');
  expect(await ran(page)).toEqual(['c']);
});
