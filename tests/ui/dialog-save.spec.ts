import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  answerBefore,
  findBanner,
  findButton,
  findDialog,
  findRadio,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const SAVED =
  'Your choice has been saved. You can change it at any time on the cookies page.';

for (const [button, text, choices] of [
  [
    'Accept all additional cookies',
    `You have accepted additional cookies. ${SAVED}`,
    'preferences.1~analytics.1~marketing.1',
  ],
  [
    'Reject all additional cookies',
    `You have rejected additional cookies. ${SAVED}`,
    'preferences.0~analytics.0~marketing.0',
  ],
  ['Save my choices', SAVED, 'preferences.0~analytics.1~marketing.0'],
] as const)
  test(`"${button}" in the dialog stores the answer, closes it, and confirms with the focus on the message (I7, I9)`, async ({
    page,
    site,
  }) => {
    const readEvents = await consentEvents(page);
    addPage(site, '/');
    await page.goto(site.url('/'));
    await page.getByRole('link', { name: say('Customise cookies') }).click();
    const dialog = findDialog(page);
    await findRadio(dialog, 'Analytics cookies', true).check();
    await findButton(dialog, say(button)).click();
    const confirmation = findBanner(page).getByRole('alert');
    await expect(confirmation).toHaveText(say(text));
    await expect(confirmation).toBeFocused();
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await readChoices(page)).toBe(choices);
    await expect
      .poll(async () =>
        (await readEvents())
          .filter(({ name }) => /shown|hidden/.test(name))
          .map(({ name, detail }) => [name, detail]),
      )
      .toEqual([
        ['consent:shown', { surface: 'banner' }],
        ['consent:shown', { surface: 'dialog' }],
        ['consent:hidden', { surface: 'dialog' }],
      ]);
    await findButton(page, say('Hide cookie message')).click();
    await expect(findBanner(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Page' })).toBeVisible();
    await expect(findBanner(page)).toHaveCount(0);
    expect(await readChoices(page)).toBe(choices);
  });

test('hiding the confirmation gives the focus back to what opened the dialog (A2)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, 'preferences.0~analytics.0~marketing.0');
  await page.goto(site.url('/'));
  const opener = page.getByRole('link', { name: 'Cookie settings' });
  await opener.click();
  await findButton(findDialog(page), say('Save my choices')).click();
  await expect(findBanner(page).getByRole('alert')).toHaveText(say(SAVED));
  await findButton(page, say('Hide cookie message')).click();
  await expect(opener).toBeFocused();
  await expect(findBanner(page)).toHaveCount(0);
});

test('where the opener has gone meanwhile, the Tab after hiding the confirmation reaches the skip link (I11)', async ({
  context,
  page,
  site,
}) => {
  addPage(site, '/');
  await answerBefore(context, site, 'preferences.0~analytics.0~marketing.0');
  await page.goto(site.url('/'));
  const opener = findButton(page, 'Cookie choices');
  await opener.click();
  await findButton(findDialog(page), say('Save my choices')).click();
  await expect(findBanner(page).getByRole('alert')).toBeFocused();
  await opener.evaluate((button) => {
    button.remove();
  });
  await findButton(page, say('Hide cookie message')).click();
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Skip to main content' }),
  ).toBeFocused();
});

test('pressing Save five times at once saves once (I25)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPage(site, '/');
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  await findButton(findDialog(page), say('Save my choices')).evaluate(
    (button: HTMLButtonElement) => {
      for (let press = 0; press < 5; press++) button.click();
    },
  );
  await expect(findBanner(page).getByRole('alert')).toHaveText(say(SAVED));
  const names = (await readEvents()).map(({ name }) => name);
  expect(names.filter((name) => name === 'consent:decision')).toHaveLength(1);
  expect(names).not.toContain('consent:error');
});

test('when the answer cannot be stored, the dialog says so with focus, keeps the choices on screen, grants nothing, and its buttons work again (I24, promise 2)', async ({
  blockedCookies,
  site,
}) => {
  const page = await blockedCookies.newPage();
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  addPage(site, '/', {
    main: '<script type="text/plain" data-consent="analytics">document.title = "released"</script>',
  });
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: say('Customise cookies') }).click();
  const dialog = findDialog(page);
  await findRadio(dialog, 'Analytics cookies', true).check();
  const alert = dialog.getByRole('alert');
  for (const name of [
    say('Save my choices'),
    say('Accept all additional cookies'),
    say('Reject all additional cookies'),
  ]) {
    await expect(findButton(dialog, name)).not.toHaveAttribute('aria-disabled');
    await findButton(dialog, name).click();
    await expect(alert).toHaveText(sayMessage('failed'));
    await expect(alert).toBeFocused();
    await expect(alert).toBeInViewport();
    await expect(findRadio(dialog, 'Analytics cookies', true)).toBeChecked();
  }
  const events = await readEvents();
  const failures = events.filter(({ name }) => name === 'consent:error');
  expect(failures).toHaveLength(3);
  expect(failures[0]?.detail).toMatchObject({ code: 'storage-failed' });
  expect(events.map(({ name }) => name)).not.toContain('consent:decision');
  await expect(page).toHaveTitle('Northshire Police');
  await expect(findBanner(page).getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('link', { name: say('Customise cookies') }),
  ).toBeFocused();
  expect(errors).toEqual([]);
});
