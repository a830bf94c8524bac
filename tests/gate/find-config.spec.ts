import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { holdThree, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const json = JSON.stringify(minimalConfig);
const inline = `<script type="application/json" id="by-consent-config">${json}</script>`;
const elsewhere = JSON.stringify({ ...minimalConfig, siteName: 'Elsewhere' });

/** Where the configuration can stand. Each returns a page whose banner names Northshire Police. */
const places: Record<string, (site: Site, held: string) => string> = {
  'in the page, before the script': (site, held) =>
    policePage({ head: site.head(minimalConfig), held }),
  'in the page, after the script': (site, held) =>
    policePage({ head: site.head(null) + inline, held }),
  'at the end of the body': (site, held) =>
    policePage({ head: site.head(null), held: held + inline }),
  'in a file that data-config names': (site, held) => {
    site.file('/consent.json', { body: json, type: 'application/json' });
    const head = site.head(null, { 'data-config': '/consent.json' });
    return policePage({ head, held });
  },
  'in a slow file that data-config names': (site, held) => {
    site.file('/consent.json', { body: json, delay: 700 });
    const head = site.head(null, { 'data-config': '/consent.json' });
    return policePage({ head, held });
  },
  'both in the page and in a file: the page wins': (site, held) => {
    site.file('/consent.json', { body: elsewhere });
    const head = site.head(minimalConfig, { 'data-config': '/consent.json' });
    return policePage({ head, held });
  },
  'both in a file and in the page, after the script: the page wins': (
    site,
    held,
  ) => {
    site.file('/consent.json', { body: elsewhere });
    const head = site.head(null, { 'data-config': '/consent.json' });
    return policePage({ head: head + inline, held });
  },
};

for (const [place, write] of Object.entries(places))
  test(`the configuration is found ${place}`, async ({ site, page }) => {
    const errors = pageErrors(page);
    const readEvents = await consentEvents(page);
    site.page('/', write(site, holdThree(site)));
    await page.goto(site.url('/'));
    await findBanner(page).accept.click();
    await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
    expect((await readEvents()).map(({ name }) => name)).toEqual([
      'consent:ready',
      'consent:shown',
      'consent:decision',
      'consent:change',
    ]);
    expect(errors).toEqual([]);
  });

/** Pages without a configuration that can be read. */
const faults: Record<string, (site: Site) => string> = {
  'there is none': (site) => site.head(null),
  'it is not JSON': (site) => site.head('{ "siteName": "Northshire", }'),
  'it is empty': (site) => site.head(''),
  'the file that data-config names is missing': (site) =>
    site.head(null, { 'data-config': '/missing.json' }),
  'the file that data-config names is not JSON': (site) => {
    site.file('/consent.json', { body: '<p>Sorry', type: 'text/html' });
    return site.head(null, { 'data-config': '/consent.json' });
  },
  'the file that data-config names cannot be reached': (site) =>
    site.head(null, { 'data-config': 'http://unreachable.invalid/c.json' }),
};

for (const [fault, write] of Object.entries(faults))
  test(`where ${fault}, nothing runs although the visitor had accepted; the page is told, and so is the console (promises 1 and 9)`, async ({
    site,
    page,
    context,
  }) => {
    const errors = pageErrors(page);
    const consoleErrors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text());
    });
    const readEvents = await consentEvents(page);
    const value = `1~1~${Math.floor(Date.now() / 1000)}~preferences.1~analytics.1~marketing.1`;
    await context.addCookies([
      { name: 'cookie-consent', value, url: site.url('/') },
    ]);
    site.page('/', policePage({ head: write(site), held: holdThree(site) }));
    await page.goto(site.url('/'));
    await expect.poll(readEvents).toContainEqual({
      name: 'consent:error',
      detail: {
        name: 'ConfigError',
        code: expect.stringMatching(/^config-/),
        message: expect.stringContaining('onfiguration'),
      },
    });
    expect(consoleErrors).toContainEqual(
      expect.stringMatching(/by-consent.*onfiguration/s),
    );
    await page.waitForLoadState('networkidle');
    expect(await ran(page)).toEqual([]);
    expect(site.requests.map(({ path }) => path)).not.toContain('/a.js');
    expect(
      await page.evaluate(() => window.byConsent.granted('analytics')),
    ).toBe(false);
    await expect(findBanner(page).region).toHaveCount(0);
    expect(errors).toEqual([]);
  });

test('with data-config, ready comes after the file, and those who wait for it hear it (promise 1)', async ({
  site,
  page,
}) => {
  site.file('/consent.json', { body: json, delay: 500 });
  const head = `<script>window.byConsent = [(consent) => consent.on('ready', (state) => { window.readyAt = [Date.now(), state] })]</script>
${site.head(null, { 'data-config': '/consent.json' })}`;
  site.page('/', policePage({ head, held: holdThree(site) }));
  await page.goto(site.url('/'));
  const readReady = () =>
    page.evaluate(
      () => (window as { readyAt?: [number, unknown] }).readyAt ?? null,
    );
  await expect.poll(readReady).not.toBeNull();
  const [time, state] = (await readReady()) ?? [];
  expect(time).toBeGreaterThanOrEqual(
    site.requests.find(({ path }) => path === '/consent.json')?.time ?? 0,
  );
  expect(state).toMatchObject({ essential: true, analytics: false });
});
