import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { holdEach, policePage, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const now = Math.floor(Date.now() / 1000);

/** Categories on which nothing can be decided. */
const untrusted: Record<string, unknown> = {
  'no categories': undefined,
  'categories that are null': null,
  'an empty list of categories': [],
  'categories that are text': 'analytics',
  'categories that are an object': { analytics: { basis: 'consent' } },
  'a category that is null': [null],
  'a category without an id': [{ basis: 'essential', label: 'Essential' }],
  'a category whose id is no text': [{ id: ['analytics'], basis: 'essential' }],
  'a category with an id that no cookie can hold': [
    { id: 'Analytics cookies', basis: 'essential' },
  ],
  'a category with the id __proto__': [{ id: '__proto__', basis: 'essential' }],
  'two categories of the same id, one of them essential': [
    { id: 'analytics', basis: 'consent' },
    { id: 'analytics', basis: 'essential' },
  ],
  'a category without a basis': [{ id: 'analytics' }],
  'a category with a basis that nobody knows': [
    { id: 'analytics', basis: 'legitimate-interest' },
  ],
  'services that are no list': [
    { id: 'analytics', basis: 'essential', services: 'matomo' },
  ],
  'a service without an id': [
    { id: 'analytics', basis: 'essential', services: [{}] },
  ],
  'cookies that are no list, so that nobody knows what to erase': [
    { id: 'analytics', basis: 'essential', cookies: { name: '_ga' } },
  ],
  'a storage entry without a name': [
    { id: 'analytics', basis: 'essential', storage: [{ kind: 'local' }] },
  ],
};

for (const [fault, categories] of Object.entries(untrusted))
  test(`${fault}: nothing is released although the visitor had accepted; the page and the console are told (promises 1 and 9)`, async ({
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
    const value = `1~1~${now}~preferences.1~analytics.1~marketing.1`;
    await context.addCookies([
      { name: 'cookie-consent', value, url: site.url('/') },
    ]);
    const head = site.head({ ...minimalConfig, categories });
    const held = holdEach('analytics', 'Analytics', '__proto__', 'essential');
    site.page('/', policePage({ head, held }));
    await page.goto(site.url('/'));
    await page.waitForLoadState('networkidle');
    expect(await ran(page)).toEqual([]);
    expect(await readEvents()).toContainEqual({
      name: 'consent:error',
      detail: expect.objectContaining({
        name: 'ConfigError',
        code: 'config-invalid',
      }),
    });
    expect(consoleErrors).toContainEqual(expect.stringContaining('by-consent'));
    expect(await page.evaluate(() => window.byConsent.state)).toEqual({});
    expect(errors).toEqual([]);
  });

test('while the configuration cannot be trusted nothing can be granted, and whoever tries is told', async ({
  site,
  page,
  context,
}) => {
  site.page(
    '/',
    policePage({
      head: site.head({ ...minimalConfig, categories: [] }),
      held: holdEach('analytics'),
    }),
  );
  await page.goto(site.url('/'));
  const answer = await page.evaluate(() =>
    window.byConsent.acceptAll().catch(String),
  );
  expect(answer).toContain('ConfigError');
  expect(await ran(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
