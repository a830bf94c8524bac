import {
  askedFor,
  embedConfig,
  KINDS,
  serveEmbeds,
} from '../support/embeds.ts';
import { outlast, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore } from '../support/surfaces.ts';

test.beforeEach(async ({ context, page, site }) => {
  serveEmbeds(site);
  const { frame, image, sheet, children } = KINDS;
  addPage(site, '/', {
    config: embedConfig,
    main: [frame, image, sheet, children].join('\n'),
  });
  await answerBefore(
    context,
    site,
    'preferences.1~analytics.1~marketing.1~marketing.beamreel.1~marketing.tidemap.1',
  );
  await page.goto(site.url('/'));
  await expect(
    page.frameLocator('iframe').getByRole('heading', { name: 'Appeal' }),
  ).toBeVisible();
});

test('a refusal ends what runs in a frame, and an answer brings it back, without an entry in the history (I29)', async ({
  page,
  site,
}) => {
  const length = await page.evaluate(() => history.length);
  const [, inner] = page.frames();
  expect(inner?.url()).toBe(site.url('/embed/frame'));
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect.poll(() => inner?.isDetached()).toBe(true);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toEqual([site.url('/'), 'about:blank']);
  await page.evaluate(() => window.byConsent.acceptAll());
  await expect(
    page.frameLocator('iframe').getByRole('heading', { name: 'Appeal' }),
  ).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a refusal takes pictures and style sheets out of the page', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { name: 'Page' });
  const readWidths = () =>
    page
      .locator('img')
      .evaluateAll((images: HTMLImageElement[]) =>
        images.map(({ naturalWidth }) => naturalWidth),
      );
  await expect(heading).toHaveCSS('letter-spacing', '7px');
  await expect.poll(readWidths).toEqual([600, 600]);
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect(heading).toHaveCSS('letter-spacing', 'normal');
  await expect.poll(readWidths).toEqual([0, 0]);
});

test('a refusal in another tab acts here', async ({ context, page, site }) => {
  const other = await context.newPage();
  await other.goto(site.url('/'));
  await other.evaluate(() => window.byConsent.rejectAll());
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test('a refusal acts before it is stored, and although it cannot be (promise 2)', async ({
  page,
  site,
}) => {
  site.file('/consent', { hang: true });
  addPage(site, '/', {
    config: { ...embedConfig, endpoint: '/consent' },
    main: KINDS['frame'] ?? '',
  });
  await page.reload();
  await expect(page.locator('iframe')).toHaveAttribute('src');
  await page.evaluate(() => {
    void window.byConsent.rejectAll();
  });
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

for (const [name, main] of Object.entries({
  'names several things':
    '<img data-consent=" analytics\n marketing " data-src="/embed/image?2" alt="Map">',
  'is inside something held':
    '<div data-consent="analytics"><img data-consent="marketing" data-src="/embed/image?2" alt="Map"></div>',
}))
  test(`what ${name} needs the permission of all`, async ({ page, site }) => {
    addPage(site, '/several', { config: embedConfig, main });
    const save = (analytics: boolean, marketing: boolean) =>
      page.evaluate((choices) => window.byConsent.save(choices), {
        analytics,
        marketing,
      });
    const countAsked = () =>
      site.requests.filter(({ query }) => query === '?2').length;
    await save(false, true);
    await page.goto(site.url('/several'));
    await page.waitForLoadState('networkidle');
    await save(true, false);
    await outlast(site, page, 300);
    expect(countAsked()).toBe(0);
    await save(true, true);
    await expect.poll(countAsked).toBe(1);
    await save(false, true);
    await expect(page.getByRole('img')).not.toHaveAttribute('src');
  });

test('what stands around something held is live without it', async ({
  page,
  site,
}) => {
  addPage(site, '/around', {
    config: embedConfig,
    main: `<div data-consent="analytics"><img data-src="/embed/image?3" alt="Outer">
      <img data-consent="preferences" data-src="/embed/image?4" alt="Inner"></div>`,
  });
  await page.evaluate(() =>
    window.byConsent.save({ analytics: true, preferences: false }),
  );
  await page.goto(site.url('/around'));
  await expect(page.getByAltText('Outer')).toHaveAttribute('src');
  await expect(page.getByAltText('Inner')).not.toHaveAttribute('src');
});

test('an address that is none, a link and a script are never made live (S14)', async ({
  page,
  site,
}) => {
  site.file('/embed/script.js', { body: recording('script') });
  addPage(site, '/', {
    config: embedConfig,
    main: `<div data-consent="essential">
      <iframe data-src="javascript:parent.document.title='run'" title="Frame"></iframe>
      <iframe data-src="data:text/html,x" title="Data"></iframe>
      <a data-href="javascript:document.title='run'">Link</a>
      <script data-src="/embed/script.js"></script>
      <img data-src="/embed/image" alt="Map">
    </div>`,
  });
  await page.goto(site.url('/'));
  await expect(page.getByRole('img', { name: 'Map' })).toHaveAttribute('src');
  await expect(page.locator('main [src], main [href]')).toHaveCount(1);
  await expect(page).toHaveTitle('Northshire Police');
  expect(askedFor(site)).not.toContain('script.js');
});
