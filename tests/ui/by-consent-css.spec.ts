import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { weightOf } from '../support/weight.ts';

const css =
  'button { background: green; color: white; padding: 3px } p { margin: 2em }';

for (const width of [1280, 320])
  for (const [name, styles] of Object.entries({ plain: '', hostile: css }))
    test(`accept and reject weigh the same at ${width} px on a ${name} page: size, weight, colours, padding, border (L8, promise 3)`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const head = site.head(minimalConfig);
      site.page('/', policePage({ head, css: styles }));
      await page.goto(site.url('/'));
      const { accept, reject } = findBanner(page);
      await expect(accept).toBeVisible();
      expect(await weightOf(reject)).toEqual(await weightOf(accept));
      const [one, other] = [
        await accept.boundingBox(),
        await reject.boundingBox(),
      ];
      expect(one?.height).toBe(other?.height);
      // The words differ by a letter or so.
      expect(Math.abs((one?.width ?? 0) - (other?.width ?? 99))).toBeLessThan(
        12,
      );
    });

test('at 320 px nothing has to be scrolled sideways, and buttons are at least 44 px high', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  const { accept, reject, hide } = findBanner(page);
  for (const button of [accept, reject])
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const overflow = () =>
    page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await accept.click();
  await expect(hide).toBeVisible();
  expect(await overflow()).toBe(0);
});

test('the banner is not printed, and neither is its room (I27)', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  const { region } = findBanner(page);
  await expect(region).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(region).toBeHidden();
  const box = await page.getByRole('navigation').boundingBox();
  expect(box?.y).toBeLessThan(20);
  await page.emulateMedia({ media: 'screen' });
  await expect(region).toBeVisible();
});

test('what the banner hides stays hidden without style sheets as well (I6)', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  const { accept, hide } = findBanner(page);
  await expect(accept).toBeVisible();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect(accept).toBeVisible();
  await expect(hide).toBeHidden();
});

test("a site's own styles decide colours and fonts, without any !important", async ({
  site,
  page,
}) => {
  const own =
    '.by-consent-button { background: rgb(0, 112, 60); font-family: monospace }';
  site.page('/', policePage({ head: site.head(minimalConfig), css: own }));
  await page.goto(site.url('/'));
  for (const button of [findBanner(page).accept, findBanner(page).reject]) {
    await expect(button).toHaveCSS('background-color', 'rgb(0, 112, 60)');
    await expect(button).toHaveCSS('font-family', 'monospace');
  }
});
