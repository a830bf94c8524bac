import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { layoutShift, layoutShifts } from '../support/layout-shifts.ts';
import { policePage } from '../support/police-page.ts';
import { slow4g } from '../support/slow-network.ts';
import { expect, test } from '../support/site.ts';

const LIMIT = 0.02;
const LONG_NAME = 'Northshire and the Far Western Isles Constabul'; // 46 letters

const hostile = `
  * { margin: 0; padding: 0; box-sizing: content-box; }
  p { margin: 2em 1em; padding: 1em; line-height: 2; font-size: 1.3em; }
  h2 { margin: 3em 0; padding: 1em; font-size: 3em; line-height: 2; }
  button { margin: 1em; padding: 2em; font-size: 2em; line-height: 3; width: 100%; }
  a { display: inline-block; padding: 1em; font-size: 1.5em; }
  * + * { margin-top: 1.5rem; }`;

const sites: Record<
  string,
  { css: string; siteName?: string; config?: object }
> = {
  'a plain page': { css: '' },
  'a plain page of a force with a name of 46 letters': {
    css: '',
    siteName: LONG_NAME,
  },
  'a hostile page: resets, rules for p, h2, a and button, a flex column body, a name of 46 letters':
    {
      css: `${hostile} body { display: flex; flex-direction: column; align-items: flex-start; gap: 0; }`,
      siteName: LONG_NAME,
    },
  'a page whose body is a grid of two columns': {
    css: 'body { display: grid; grid-template-columns: 1fr 3fr; }',
    siteName: LONG_NAME,
  },
  'a page with two categories that are on from the start': {
    css: '',
    config: {
      categories: minimalConfig.categories.map((category) => ({
        ...category,
        basis:
          { preferences: 'appearance', analytics: 'statistics' }[category.id] ??
          category.basis,
      })),
    },
  },
  'a page in a large serif font with a narrow body': {
    css: 'html { font: 20px/1.7 Georgia, serif; } body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }',
  },
};

test.beforeEach(async ({ page }) => {
  await slow4g(page);
});

for (const [
  name,
  { css, siteName = 'Northshire Police', config },
] of Object.entries(sites))
  for (const width of [1280, 412])
    test(`the banner's arrival on a slow network shifts nothing at ${width} px on ${name} (I17)`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const head = site.head({ ...minimalConfig, siteName, ...config });
      site.page('/', policePage({ head, css }));
      await page.goto(site.url('/'));
      const { region, accept, hide } = findBanner(page, siteName);
      await expect(region).toBeVisible();
      expect(await layoutShift(page)).toBeLessThanOrEqual(LIMIT);

      // Nor does the confirmation that takes the place of the question, give or take a third of a line.
      const topOfMain = async () =>
        (await page.getByRole('main').boundingBox())?.y ?? 0;
      const before = await topOfMain();
      await accept.click();
      await expect(hide).toBeVisible();
      expect(Math.abs((await topOfMain()) - before)).toBeLessThanOrEqual(8);
    });

test('a visitor who has decided sees a page that never kept any room (I17)', async ({
  site,
  page,
}) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  await findBanner(page).reject.click();
  await expect(findBanner(page).message).toBeVisible();
  await page.reload();
  await expect(findBanner(page).region).toHaveCount(0);
  await expect(page.getByRole('navigation')).toBeInViewport();
  expect(await page.getByRole('navigation').boundingBox()).toMatchObject({
    y: 8, // the browser's own margin of the body
  });
  expect(await layoutShifts(page)).toEqual([]);
});
