import { blockWrites } from '../support/block-writes.ts';
import {
  askedFor,
  embedConfig,
  findPlaceholder,
  serveEmbeds,
} from '../support/embeds.ts';
import { tabTo } from '../support/keyboard.ts';
import { consentEvents } from '../support/page-observers.ts';
import { outlast } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, readAnswer, readChoices } from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const attributes =
  'data-consent="marketing/beamreel" data-consent-placeholder width="560" height="315"';

const FRAMES = [1, 2]
  .map(
    (number) =>
      `<iframe ${attributes} data-src="/embed/frame?${number}" title="Appeal ${number}"></iframe>`,
  )
  .join('\n');

test.beforeEach(async ({ page, site }) => {
  serveEmbeds(site);
  addPage(site, '/', {
    config: embedConfig,
    main: `${FRAMES}
      <img ${attributes} data-src="/embed/image" alt="Map">
      <iframe data-consent="marketing/tidemap" data-src="/embed/other" title="Other" width="560" height="315"></iframe>`,
  });
  await page.goto(site.url('/'));
  await expect(findPlaceholder(page, 'Beamreel').group).toHaveCount(3);
});

test('"Show this once" shows one thing, moves the focus to it, and stores nothing', async ({
  context,
  page,
  site,
}) => {
  const { group, once } = findPlaceholder(page, 'Beamreel');
  await once.nth(1).press('Enter');
  await expect(page.getByTitle('Appeal 2')).toBeFocused();
  await expect(group).toHaveCount(2);
  await expect(
    page
      .frameLocator('[title="Appeal 2"]')
      .getByRole('heading', { name: 'Appeal' }),
  ).toBeVisible();
  expect(askedFor(site)).toEqual(['frame']);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(group).toHaveCount(3);
});

test('a picture that is shown takes the focus as well, for as long as it stays there', async ({
  page,
}) => {
  const { once } = findPlaceholder(page, 'Beamreel');
  await once.nth(2).click();
  const picture = page.getByRole('img', { name: 'Map' });
  await expect(picture).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(picture).not.toHaveAttribute('tabindex');
});

test('"Always allow" stores an answer for that service alone, and shows everything of it on the page', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  const { group, always } = findPlaceholder(page, 'Beamreel');
  await always.first().press('Space');
  await expect(page.getByTitle('Appeal 1')).toBeFocused();
  await expect(group).toHaveCount(0);
  await expect(findPlaceholder(page, 'Tidemap').group).toBeVisible();
  await expect
    .poll(() => askedFor(site).sort())
    .toEqual(['frame', 'frame', 'image']);
  expect(await readChoices(page)).toBe('marketing.beamreel.1');
  const decisions = (await readEvents()).filter(
    ({ name }) => name === 'consent:decision',
  );
  expect(decisions.map(({ detail }) => detail)).toEqual([
    expect.objectContaining({ action: 'embed' }),
  ]);
  // The rest has not been answered (L10).
  await expect(
    page.getByRole('region', { name: say('Cookies on Northshire Police') }),
  ).toBeVisible();
  await page.reload();
  await expect.poll(() => askedFor(site)).toHaveLength(6);
  await expect(group).toHaveCount(0);
});

test('where the answer is not kept the visitor is told, nothing is shown, and the buttons work again (promise 2, I25)', async ({
  page,
  site,
}) => {
  await blockWrites(page);
  const { group, once, always, alert } = findPlaceholder(page, 'Beamreel');
  await always.first().click();
  await expect(alert).toHaveText(sayMessage('failed'));
  await expect(alert).toBeFocused();
  await expect(group).toHaveCount(3);
  expect(await readAnswer(page)).toBeUndefined();
  await outlast(site, page, 300);
  expect(askedFor(site)).toEqual([]);
  await expect(always.first()).not.toHaveAttribute('aria-disabled');
  await once.first().click();
  await expect(page.getByTitle('Appeal 1')).toBeFocused();
});

test('while an answer is on its way the buttons are held, and keep the focus (I25)', async ({
  page,
  site,
}) => {
  addPage(site, '/', {
    config: { ...embedConfig, endpoint: '/consent' },
    main: FRAMES,
  });
  site.file('/consent', { hang: true });
  await page.reload();
  const { group, always } = findPlaceholder(page, 'Beamreel');
  await always.first().click();
  await always.first().dispatchEvent('click');
  const buttons = group.first().getByRole('button');
  for (const button of await buttons.all())
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  const asked = () => site.requests.filter(({ path }) => path === '/consent');
  await expect.poll(asked).toHaveLength(1);
  await outlast(site, page, 300);
  expect(asked()).toHaveLength(1);
  expect(askedFor(site)).toEqual([]);
});

test('what was shown once is taken back with what was allowed for good', async ({
  page,
}) => {
  const { group, once, always } = findPlaceholder(page, 'Beamreel');
  await once.first().click();
  await always.first().click();
  await expect(group).toHaveCount(0);
  await page.evaluate(() =>
    window.byConsent.save({ 'marketing/beamreel': false }),
  );
  await expect(group).toHaveCount(3);
});

test('everything is reached and pressed with the keyboard, in the order of the page (A2, A9)', async ({
  page,
}) => {
  await tabTo(page, say('Show this once'));
  const { once, always, settings } = findPlaceholder(page, 'Beamreel');
  await expect(once.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(always.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(settings.first()).toBeFocused();
  await page.keyboard.press('Tab');
  // The frame itself cannot be reached.
  await expect(once.nth(1)).toBeFocused();
});
