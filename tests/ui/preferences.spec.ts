import { minimalConfig } from '../support/config.ts';
import { consentEvents } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findBanner,
  findButton,
  findConsent,
  findRadio,
  readAnswer,
  readChoices,
} from '../support/surfaces.ts';
import { projectLanguage, say, sayLabel } from '../support/words.ts';

const optional = [
  'Preference cookies',
  'Analytics cookies',
  'Marketing cookies',
];
const UNDECIDED =
  'You have not made a choice yet. Cookies that need your permission are off.';

test('the preferences page has two radios per optional category, "no" at first, and no banner (I18, I19, L4)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  const main = page.getByRole('main');
  await expect(main.locator('fieldset')).toHaveCount(optional.length);
  for (const name of optional) {
    const group = main.getByRole('group', { name: sayLabel(name) });
    await expect(group.getByRole('radio')).toHaveCount(2);
    await expect(findRadio(main, name, false)).toBeChecked();
  }
  await expect(main.getByText(say('Always on'))).toBeVisible();
  await expect(main.getByText(say(UNDECIDED))).toBeVisible();
  await expect(main.getByText('Choices need JavaScript.')).toHaveCount(0);
  await expect(findBanner(page)).toHaveCount(0);
  const events = await readEvents();
  expect(events.map(({ name, detail }) => [name, detail]).slice(1)).toEqual([
    ['consent:shown', { surface: 'page' }],
  ]);
});

test('choosing a radio saves nothing before Save (I20)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findRadio(page, 'Analytics cookies', true).check();
  expect(await readAnswer(page)).toBeUndefined();
  expect((await readEvents()).map(({ name }) => name)).not.toContain(
    'consent:decision',
  );
  expect(
    await (await findConsent(page)).evaluate((own) => own.granted('analytics')),
  ).toBe(false);
  await page.reload();
  await expect(findRadio(page, 'Analytics cookies', false)).toBeChecked();
});

test('Save stores each category on its own, and tells so under the title "Success" with the focus on it (I21, L10)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findRadio(page, 'Analytics cookies', true).check();
  await findButton(page, say('Save my choices')).click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeFocused();
  await expect(alert).toBeInViewport();
  await expect(alert.locator('strong')).toHaveText(say('Success'));
  await expect(alert).toContainText(
    say('You have set your cookie preferences.'),
  );
  expect(await readChoices(page)).toBe('preferences.0~analytics.1~marketing.0');
  await expect(alert).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Tab');
  await expect(alert).not.toHaveAttribute('tabindex');
  await page.reload();
  await expect(findRadio(page, 'Analytics cookies', true)).toBeChecked();
  await expect(findRadio(page, 'Marketing cookies', false)).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('saving twice announces it again: the message is hidden and shown anew (I23)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findButton(page, say('Save my choices')).click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeFocused();
  const changes = await alert.evaluateHandle((message) => {
    const seen: (string | null)[] = [];
    new MutationObserver((records) => {
      for (const { oldValue } of records) seen.push(oldValue);
    }).observe(message, {
      attributeFilter: ['hidden'],
      attributeOldValue: true,
    });
    return seen;
  });
  await findButton(page, say('Save my choices')).click();
  await expect(alert).toBeFocused();
  // Hidden (it had no attribute before), then shown (it had one).
  expect(await changes.jsonValue()).toEqual([null, '']);
  const decisions = (await readEvents()).filter(
    ({ name }) => name === 'consent:decision',
  );
  expect(decisions).toHaveLength(2);
});

test('the page says when the choice was made and when it will be asked again, as the cookie has it (P9, L16)', async ({
  context,
  page,
  site,
}) => {
  const DAY = 86_400;
  const time = Math.floor(Date.now() / 1000) - 40 * DAY;
  const choices = 'preferences.1~analytics.0~marketing.0';
  await answerBefore(context, site, choices, time);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  const format = new Intl.DateTimeFormat(
    projectLanguage() === 'cy' ? 'cy' : 'en-GB',
    { dateStyle: 'long', timeZone: 'Europe/London' },
  );
  const status = (seconds: number): string =>
    say(
      `You last made a choice on ${format.format(seconds * 1000)}. We will ask you again on ${format.format((seconds + 180 * DAY) * 1000)}.`,
    );
  await expect(page.getByText(status(time))).toBeVisible();
  await findButton(page, say('Save my choices')).click();
  await expect(page.getByRole('alert')).toBeFocused();
  const answer = await readAnswer(page);
  const saved = Number(answer?.value.split('~')[2]);
  expect(saved).toBeGreaterThan(time + 39 * DAY);
  await expect(page.getByText(status(saved))).toBeVisible();
  expect(Math.abs((answer?.expires ?? 0) - saved - 180 * DAY)).toBeLessThan(5);
});

test('an answer given elsewhere in the page is shown in the radios and the status at once (issue 3, point 2)', async ({
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findRadio(page, 'Marketing cookies', true).check();
  const consent = await findConsent(page);
  await consent.evaluate((own) => own.acceptAll());
  for (const name of optional)
    await expect(findRadio(page, name, true)).toBeChecked();
  await expect(
    page.getByText(
      say('You last made a choice on X. We will ask you again on Y.').split(
        'X',
      )[0] ?? '',
    ),
  ).toBeVisible();
  await consent.evaluate((own) => own.rejectAll());
  for (const name of optional)
    await expect(findRadio(page, name, false)).toBeChecked();
  await consent.evaluate((own) => own.reset());
  await expect(page.getByText(say(UNDECIDED))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a banner does not stand on the preferences page, in any language or with a slash at its end (I18)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  for (const path of ['/cookies/', '/cy/cwcis'])
    addPage(site, path, {
      config: {
        ...minimalConfig,
        preferencesUrl: { en: '/cookies', cy: '/cy/cwcis' },
      },
      main: '<div data-consent-preferences></div>',
    });
  for (const path of ['/cookies/', '/cy/cwcis?from=menu']) {
    await page.goto(site.url(path));
    await expect(findButton(page, say('Save my choices'))).toBeVisible();
    await expect(findBanner(page)).toHaveCount(0);
    expect(
      (await readEvents()).filter(({ name }) => name === 'consent:shown'),
    ).toEqual([{ name: 'consent:shown', detail: { surface: 'page' } }]);
  }
});
