import { findBanner } from '../support/banner.ts';
import { readBuiltFile } from '../support/built-files.ts';
import { minimalConfig } from '../support/config.ts';
import { pageErrors } from '../support/page-observers.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

test('scripts that spoke before the gate are answered in order; one that throws stops no other (promise 10)', async ({
  site,
  page,
}) => {
  const errors = pageErrors(page);
  const before = `<script>
    (window.byConsent ??= []).push((consent) => { ${recording('first')} window.seen = consent; });
    (window.byConsent ??= []).push(() => { throw new Error('a listener is broken') });
    (window.byConsent ??= []).push('no function');
    (window.byConsent ??= []).push((consent) => {
      consent.on('ready', () => { throw new Error('so is this one') });
      consent.on('ready', (state) => { window.__ran.push('ready ' + state.analytics) });
      consent.on('change', (state) => { window.__ran.push('change ' + state.analytics) });
    });
  </script>`;
  site.page('/', policePage({ head: before + site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  expect(await ran(page)).toEqual([
    'first',
    'ready false',
    'change true',
    'analytics',
  ]);
  expect(
    await page.evaluate(
      () => (window as { seen?: unknown }).seen === window.byConsent,
    ),
  ).toBe(true);
  expect(errors).toEqual([
    'a listener is broken',
    expect.stringContaining('not a function'),
    'so is this one',
  ]);
});

test('a script that comes late is answered at once, hears ready, and learns the present state', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  const heard = await page.evaluate(async () => {
    const order: unknown[] = [];
    window.byConsent.push((consent) => {
      consent.on('ready', ({ analytics }) => order.push(['ready', analytics]));
      consent.subscribe(({ analytics }) => order.push(['state', analytics]));
      order.push('answered');
    });
    order.push('pushed');
    await window.byConsent.whenGranted('analytics');
    await new Promise((resolve) => setTimeout(resolve));
    return order;
  });
  expect(heard).toEqual([
    ['state', true],
    'answered',
    'pushed',
    ['ready', true],
  ]);
});

for (const element of [
  '<div id="byConsent">About</div>',
  '<form id="byConsent"><input name="push"></form>',
  '<a id="byConsent"></a><a id="byConsent" name="push"></a>',
])
  test(`an element does not pass for the library: ${element}`, async ({
    site,
    page,
  }) => {
    const errors = pageErrors(page);
    const head = '';
    site.page(
      '/',
      policePage({ head, held: element + site.head(minimalConfig) + held }),
    );
    await page.goto(site.url('/'));
    await findBanner(page).accept.click();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
    expect(
      await page.evaluate(() => window.byConsent.granted('analytics')),
    ).toBe(true);
    expect(errors).toEqual([]);
  });

test('destroy takes everything away: banner, room, styles, global, listeners; and the library can start again', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  await page.goto(site.url('/'));
  const { region } = findBanner(page);
  await expect(region).toBeVisible();
  const left = await page.evaluate(async () => {
    const consent = window.byConsent;
    const heard: string[] = [];
    for (const name of ['change', 'decision', 'hidden'] as const)
      consent.on(name, () => heard.push(name));
    consent.destroy();
    await consent.acceptAll().catch(() => undefined);
    return {
      heard,
      hasGlobal: (window.byConsent as unknown) !== undefined,
      isStyled: document.adoptedStyleSheets.some(({ cssRules }) =>
        [...cssRules].some(({ cssText }) =>
          cssText.includes('by-consent-button'),
        ),
      ),
      top: document.querySelector('nav')?.getBoundingClientRect().top,
    };
  });
  expect(left).toEqual({
    heard: [],
    hasGlobal: false,
    isStyled: false,
    top: 8,
  });
  await expect(region).toHaveCount(0);

  await page.context().clearCookies();
  await page.addScriptTag({ url: '/by-consent.js' });
  await expect(region).toHaveCount(1);
  await findBanner(page).reject.click();
  await expect(findBanner(page).hide).toBeVisible();
});

test('destroy before the interface has come lets no banner appear', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig), held }));
  const path = '/by-consent-ui.js';
  site.file(path, { ...(await readBuiltFile(path)), delay: 600 });
  await page.goto(site.url('/'), { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    window.byConsent.destroy();
  });
  await page.waitForLoadState('networkidle');
  expect(site.endedAt(path)).toBeDefined();
  await expect(findBanner(page).region).toHaveCount(0);
  expect((await page.getByRole('navigation').boundingBox())?.y).toBe(8);
});
