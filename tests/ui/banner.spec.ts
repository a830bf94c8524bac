import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { say, sayLabel, sayMessage } from '../support/words.ts';

test.beforeEach(async ({ site, page }) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  await expect(findBanner(page).region).toBeVisible();
});

test('the banner is a region named like its heading, first in the body, in the flow of the page (I1, I2, I3, I4)', async ({
  page,
}) => {
  const { region, heading } = findBanner(page);
  await expect(heading).toHaveRole('heading');
  await expect(heading).toHaveText(say('Cookies on Northshire Police'));
  await expect(page.locator('body > :first-child')).toHaveRole('region');
  await expect(region).toHaveAttribute('data-nosnippet', '');
  const positions = await region.evaluate((element) => {
    const chain: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      chain.push(getComputedStyle(at).position);
    return chain;
  });
  expect(new Set(positions)).toEqual(new Set(['static']));
  await page.setViewportSize({ width: 1000, height: 300 });
  await page.mouse.wheel(0, 500);
  await expect(region).not.toBeInViewport();
});

test('Tab goes through notice, accept, reject and customise to the skip link; accept and reject are one step apart (I1, L8)', async ({
  page,
}) => {
  const { notice, accept, reject, customise } = findBanner(page);
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  for (const stop of [notice, accept, reject, customise, skip]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
});

test('the question links the cookies notice, says what each category is called, and pre-ticks nothing (I5, L4, L9)', async ({
  page,
}) => {
  const { region, notice, accept, reject } = findBanner(page);
  await expect(notice).toHaveAttribute('href', '/cookies-notice');
  for (const label of ['Preference', 'Analytics', 'Marketing'])
    await expect(region).toContainText(sayLabel(`${label} cookies`));
  await expect(region).toContainText(
    say('Some cookies are essential: this website does not work without them.'),
  );
  await expect(region.getByRole('checkbox')).toHaveCount(0);
  const [one, other] = await Promise.all([
    accept.innerText(),
    reject.innerText(),
  ]);
  expect([one, other]).toEqual([
    say('Accept additional cookies'),
    say('Reject additional cookies'),
  ]);
});

for (const choice of ['accept', 'reject'] as const)
  test(`after ${choice} the confirmation has the focus: an alert that says what was chosen and how to change it (I7, I8, I9)`, async ({
    page,
  }) => {
    const banner = findBanner(page);
    await banner[choice].focus();
    await page.keyboard.press('Enter');
    await expect(banner.message).toBeFocused();
    await expect(banner.message).toHaveText(sayMessage(`${choice}ed`));
    await expect(banner.message).not.toHaveCSS('outline-style', 'none');
    const link = banner.message.getByRole('link', {
      name: say('cookies page'),
    });
    await expect(link).toHaveAttribute('href', '/cookies');
    for (const gone of [banner.accept, banner.reject, banner.heading])
      await expect(gone).toBeHidden();

    // The tabindex is there for just as long as the focus.
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(banner.message).not.toHaveAttribute('tabindex');
    await page.keyboard.press('Tab');
    await expect(banner.hide).toBeFocused();
  });

test('hiding the message takes the banner away; the next Tab reaches the skip link, and going back is no trap (I10, I11)', async ({
  page,
  context,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  const { accept, hide, region } = findBanner(page);
  await accept.click();
  const before = await context.cookies();
  await hide.focus();
  await page.keyboard.press('Enter');
  await expect(region).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe(
    'BODY',
  );
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(skip).not.toBeFocused();
  await expect(page.locator('body > :first-child')).toHaveRole('navigation');
  expect(await context.cookies()).toEqual(before);
  expect((await readEvents()).at(-1)).toEqual({
    name: 'consent:hidden',
    detail: { surface: 'banner' },
  });
});

for (const clicks of [2, 5])
  for (const width of [1280, 320])
    test(`${clicks} quick clicks at ${width} px are one decision, and its confirmation stays (I25)`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const readEvents = await consentEvents(page);
      await page.goto(site.url('/'));
      const { accept, hide } = findBanner(page);
      await accept.click({ clickCount: clicks });
      await expect(hide).toBeVisible();
      const decisions = (await readEvents()).filter(
        ({ name }) => name === 'consent:decision',
      );
      expect(decisions).toHaveLength(1);
    });

test('several clicks in one task are one decision, the first', async ({
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  const { accept, reject } = findBanner(page);
  const [one, other] = [
    await accept.elementHandle(),
    await reject.elementHandle(),
  ];
  await page.evaluate(
    ([first, second]) => {
      for (const button of [first, second, first])
        (button as HTMLButtonElement).click();
    },
    [one, other],
  );
  const actions = (await readEvents())
    .filter(({ name }) => name === 'consent:decision')
    .map(({ detail }) => (detail as { action: string }).action);
  expect(actions).toEqual(['accept-all']);
});

test('answering reloads nothing: what was typed is still there, and neither history nor title changes (I14, I29)', async ({
  page,
}) => {
  const note = page.getByLabel('Your note');
  await note.fill('A caller asked for my PIN');
  const readPlace = () =>
    page.evaluate(() => [history.length, document.title, location.href]);
  const before = await readPlace();
  await findBanner(page).accept.click();
  await findBanner(page).hide.click();
  await expect(note).toHaveValue('A caller asked for my PIN');
  expect(await readPlace()).toEqual(before);
});

test('neither the question nor the confirmation goes away by itself (I12)', async ({
  page,
}) => {
  await page.clock.install();
  await page.reload();
  const { accept, hide } = findBanner(page);
  await expect(accept).toBeVisible();
  await page.clock.runFor('05:00');
  await accept.click();
  await expect(hide).toBeVisible();
  await page.clock.runFor('05:00');
  await expect(hide).toBeVisible();
});

test('an answer given through the API takes the question away', async ({
  page,
}) => {
  const errors = pageErrors(page);
  await page.evaluate(() => window.byConsent.save({ analytics: true }));
  await expect(findBanner(page).region).toBeVisible(); // two categories have no answer yet
  await page.evaluate(() => window.byConsent.rejectAll());
  await expect(findBanner(page).region).toHaveCount(0);
  expect(errors).toEqual([]);
});
