import { brokenConfigs } from '../config/broken-configs.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { holdEach, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const now = Math.floor(Date.now() / 1000);
/** One mistake in so many is looked at: a page for each of them would take minutes. */
const EVERY = 6;
const PART = 12;

const mistakes = brokenConfigs
  .filter(({ severity }) => severity === 'error')
  .filter((_, index) => index % EVERY === 0);

for (let start = 0; start < mistakes.length; start += PART) {
  const part = mistakes.slice(start, start + PART);

  test(`no mistake in a configuration throws, or releases what was not granted (promises 1 and 9; mistakes ${start + 1} to ${start + part.length})`, async ({
    site,
    page,
    context,
  }) => {
    const errors = pageErrors(page);
    // What the good configuration's integration calls.
    await page.addInitScript(() => {
      Object.assign(window, { siteConsent: () => undefined });
    });
    const value = `1~3~${now}~statistics.0~appearance.0~marketing.1~marketing.video-site.0`;
    const held = holdEach(
      ...['statistics', 'appearance', 'marketing/video-site', 'analytics'],
      ...['', 'null', 'undefined', 'object', '__proto__', 'constructor'],
    );
    for (const { name, config } of part) {
      site.page('/', policePage({ head: site.head(config), held }));
      for (const cookies of [
        [],
        [{ name: 'cookie-consent', value, url: site.url('/') }],
      ]) {
        await context.clearCookies();
        await context.addCookies(cookies);
        await page.goto(site.url('/'));
        await page.evaluate(() => window.byConsent.save({}).catch(() => null));
        // Exempt categories are on until objected to (L4); the stored answer is an objection.
        const asked = (await ran(page)).filter(
          (id) => cookies.length || !/^(statistics|appearance)$/.test(id),
        );
        expect(asked, name).toEqual([]);
        expect(errors, name).toEqual([]);
      }
    }
  });
}

for (const key of ['siteName', 'noticeUrl', 'preferencesUrl'] as const)
  test(`a configuration without ${key} still honours what the visitor has decided, and breaks no page that has to ask`, async ({
    site,
    page,
    context,
  }) => {
    const errors = pageErrors(page);
    const head = site.head({ ...minimalConfig, [key]: undefined });
    const held = holdEach('analytics', 'marketing');
    site.page('/', policePage({ head, held }));
    await page.goto(site.url('/'));
    await page.waitForLoadState('networkidle');
    expect(await ran(page)).toEqual([]);

    const value = `1~1~${now}~preferences.0~analytics.1~marketing.0`;
    const url = site.url('/');
    await context.addCookies([{ name: 'cookie-consent', value, url }]);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
    expect(errors).toEqual([]);
  });

test('a configuration without a version believes no stored answer, keeps none, and is told (promise 9)', async ({
  site,
  page,
  context,
}) => {
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  const head = site.head({ ...minimalConfig, version: undefined });
  site.page('/', policePage({ head, held: holdEach('analytics') }));
  const value = `1~1~${now}~preferences.1~analytics.1~marketing.1`;
  for (const cookies of [
    [],
    [{ name: 'cookie-consent', value, url: site.url('/') }],
  ]) {
    await context.addCookies(cookies);
    await page.goto(site.url('/'));
    await page.evaluate(() => window.byConsent.acceptAll().catch(() => null));
    expect(await ran(page)).toEqual([]);
    await expect
      .poll(async () => (await readEvents()).map(({ name }) => name))
      .toContain('consent:error');
  }
  expect(errors).toEqual([]);
});
