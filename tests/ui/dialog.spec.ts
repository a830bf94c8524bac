import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  answerBefore,
  findBanner,
  findButton,
  findConsent,
  findDialog,
  findRadio,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayLabel } from '../support/words.ts';

const REFUSED = 'preferences.0~analytics.0~marketing.0';
const optional = [
  'Preference cookies',
  'Analytics cookies',
  'Marketing cookies',
];

test('"Customise cookies" in the banner opens a modal dialog with a name (A27)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await expect(findDialog(page)).toBeVisible();
  await expect(page.locator('dialog')).toHaveJSProperty('open', true);
  expect(
    await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal')),
  ).toBe(true);
  await expect(page.locator('dialog')).toHaveAttribute('aria-modal', 'true');
  await expect(
    findDialog(page).getByRole('heading', {
      name: say('Customise cookies on Northshire Police'),
    }),
  ).toBeFocused();
  expect(page.url()).toBe(site.url('/'));
});

for (const [what, role, name] of [
  ['a link', 'link', 'Cookie settings'],
  ['a button', 'button', 'Cookie choices'],
] as const)
  test(`${what} with data-consent-open opens the dialog for a visitor who has decided, and only then is the interface loaded`, async ({
    context,
    page,
    site,
  }) => {
    addPage(site, '/');
    await answerBefore(context, site, REFUSED);
    await page.goto(site.url('/'));
    expect(site.requests.map(({ path }) => path)).not.toContain(
      '/by-consent-ui.js',
    );
    await page.getByRole(role, { name }).click();
    await expect(findDialog(page)).toBeVisible();
    expect(page.url()).toBe(site.url('/'));
  });

test('openPreferences() opens the dialog where nothing but the gate was loaded', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, REFUSED);
  await page.goto(site.url('/'));
  expect(site.requests.map(({ path }) => path)).toEqual([
    '/',
    '/by-consent.js',
  ]);
  await (
    await findConsent(page)
  ).evaluate((consent) => consent.openPreferences());
  await expect(findDialog(page)).toBeVisible();
});

test('the dialog has one group with a description per category; nothing is allowed in advance and essential has no control (L4, L10)', async ({
  page,
  site,
}) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await findButton(page, 'Cookie choices').click();
  const dialog = findDialog(page);
  await expect(dialog.locator('fieldset')).toHaveCount(optional.length);
  for (const [index, name] of optional.entries()) {
    const group = dialog.getByRole('group', { name: sayLabel(name) });
    await expect(group).toContainText(
      minimalConfig.categories[index + 1]?.description ?? '?',
    );
    await expect(group.getByRole('radio')).toHaveCount(2);
    await expect(findRadio(dialog, name, false)).toBeChecked();
  }
  const essential = dialog
    .getByRole('heading', { name: 'Essential cookies' })
    .locator('..');
  await expect(essential).toContainText('These make the site work.');
  await expect(essential).toContainText(say('Always on'));
  await expect(essential.locator('input, button, select')).toHaveCount(0);
  await expect(dialog.locator('input')).toHaveCount(6);
});

test('the dialog shows what was answered earlier (L17)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, 'preferences.1~analytics.0~marketing.1');
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  const dialog = findDialog(page);
  await expect(findRadio(dialog, 'Preference cookies', true)).toBeChecked();
  await expect(findRadio(dialog, 'Analytics cookies', false)).toBeChecked();
  await expect(findRadio(dialog, 'Marketing cookies', true)).toBeChecked();
});

for (const how of ['Escape', 'Close'])
  test(`${how} changes nothing: no cookie, no state, no event but the dialog's own (issue 3, point 1)`, async ({
    page,
    site,
  }) => {
    const readEvents = await consentEvents(page);
    const errors = pageErrors(page);
    addPage(site, '/');
    await page.goto(site.url('/'));
    await expect(findBanner(page)).toBeVisible();
    const state = await (
      await findConsent(page)
    ).evaluate(({ state }) => state);
    const opener = findButton(page, 'Cookie choices');
    await opener.click();
    const dialog = findDialog(page);
    await findRadio(dialog, 'Analytics cookies', true).check();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await findButton(dialog, say('Close')).click();
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
    await expect
      .poll(async () =>
        (await readEvents()).map(({ name, detail }) => [name, detail]),
      )
      .toEqual([
        ['consent:ready', state],
        ['consent:shown', { surface: 'banner' }],
        ['consent:shown', { surface: 'dialog' }],
        ['consent:hidden', { surface: 'dialog' }],
      ]);
    expect(await readChoices(page)).toBeUndefined();
    expect(
      await (await findConsent(page)).evaluate(({ state }) => state),
    ).toEqual(state);
    await expect(findBanner(page)).toBeVisible();
    await opener.click();
    await expect(findRadio(dialog, 'Analytics cookies', false)).toBeChecked();
    expect(errors).toEqual([]);
  });
