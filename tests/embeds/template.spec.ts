import { embedConfig, findPlaceholder } from '../support/embeds.ts';
import { layoutShift } from '../support/layout-shifts.ts';
import { pageErrors } from '../support/page-observers.ts';
import { outlast, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, readChoices } from '../support/surfaces.ts';

const post = (number: number) => `<div class="post">
  <template data-consent="marketing/beamreel" data-consent-placeholder>
    <script src="/post.js?${number}"></script>
    <blockquote><p>Post ${number}</p><a href="#${number}">Reply ${number}</a></blockquote>
    <script>${recording(`inline ${number}`)}</script>
  </template>
</div>`;

test.beforeEach(async ({ page, site }) => {
  site.file('/post.js', { body: recording('file'), delay: 200 });
  addPage(site, '/', {
    config: embedConfig,
    head: '<style>.post { min-block-size: 20rem }</style>',
    main: post(1) + post(2) + '<p id="below">Below</p>',
  });
  await page.goto(site.url('/'));
  await expect(findPlaceholder(page, 'Beamreel').group).toHaveCount(2);
});

test('a template is shown once: its scripts run in order, the focus goes to what has appeared, nothing is stored', async ({
  context,
  page,
}) => {
  const { group, once } = findPlaceholder(page, 'Beamreel');
  await once.last().press('Enter');
  await expect(page.getByText('Post 2')).toBeVisible();
  await expect(page.locator('blockquote')).toBeFocused();
  await expect.poll(() => ran(page)).toEqual(['file', 'inline 2']);
  await expect(group).toHaveCount(1);
  expect(await context.cookies()).toEqual([]);
});

test('the placeholder comes back on withdrawal, and scripts do not run twice', async ({
  page,
  site,
}) => {
  const errors = pageErrors(page);
  const { group, always } = findPlaceholder(page, 'Beamreel');
  await always.first().click();
  await expect.poll(() => ran(page)).toHaveLength(4);
  await expect(group).toHaveCount(0);
  expect(await readChoices(page)).toBe('marketing.beamreel.1');
  for (const answer of [false, true, false]) {
    await page.evaluate(
      (isAllowed) => window.byConsent.save({ 'marketing/beamreel': isAllowed }),
      answer,
    );
    await expect(group).toHaveCount(answer ? 0 : 2);
    await expect(page.getByText(/^Post/)).toHaveCount(answer ? 2 : 0);
  }
  await outlast(site, page, 300);
  expect(await ran(page)).toHaveLength(4);
  expect(errors).toEqual([]);
});

test('a template shown once and then allowed for good is taken back like the others', async ({
  page,
}) => {
  const { group, once, always } = findPlaceholder(page, 'Beamreel');
  await once.first().click();
  await expect(group).toHaveCount(1);
  await always.click();
  await expect(group).toHaveCount(0);
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect(group).toHaveCount(2);
});

test('a script of a template shown once, still on its way, does not run when what was then allowed for good is taken back', async ({
  page,
  site,
}) => {
  site.file('/post.js', { body: recording('late'), delay: 2000 });
  const { group, once, always } = findPlaceholder(page, 'Beamreel');
  await once.first().click();
  await expect(page.getByText('Post 1')).toBeVisible();
  await always.click();
  await expect.poll(() => readChoices(page)).toBe('marketing.beamreel.1');
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect(group).toHaveCount(2);
  await outlast(site, page, 2500);
  expect(await ran(page)).toEqual([]);
});

test('what was shown once stays when something else is decided', async ({
  page,
  site,
}) => {
  await findPlaceholder(page, 'Beamreel').once.first().click();
  await expect(page.getByText('Post 1')).toBeVisible();
  await page.evaluate(() => window.byConsent.save({ analytics: true }));
  await page.evaluate(() => window.byConsent.save({ analytics: false }));
  await outlast(site, page, 300);
  await expect(page.getByText('Post 1')).toBeVisible();
});

test('in a place that has a size of its own nothing moves', async ({
  page,
}) => {
  const before = await layoutShift(page);
  const place = await page.locator('#below').boundingBox();
  const { once } = findPlaceholder(page, 'Beamreel');
  await once.first().click();
  await expect(page.getByText('Post 1')).toBeVisible();
  expect(await page.locator('#below').boundingBox()).toEqual(place);
  expect(await layoutShift(page)).toBe(before);
});

test('where a template holds nothing that can be seen, the focus goes to what is around it', async ({
  page,
  site,
}) => {
  addPage(site, '/', {
    config: embedConfig,
    main: `<section aria-label="Wall"><template data-consent="marketing/tidemap" data-consent-placeholder><script>${recording('wall')}</script></template></section>`,
  });
  await page.goto(site.url('/'));
  await findPlaceholder(page, 'Tidemap').once.press('Enter');
  await expect.poll(() => ran(page)).toEqual(['wall']);
  await expect(page.getByRole('region', { name: 'Wall' })).toBeFocused();
});
