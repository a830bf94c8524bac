import { consentEvents, pageErrors } from '../support/page-observers.ts';
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
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

const FAILED =
  'Sorry, there was a technical problem and your choice was not saved. Please try again.';

test('"Clear my choices" removes the answer and everything that was declared, turns all off, says so, and lets the next page ask again (P12, I18)', async ({
  context,
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPage(site, '/');
  addPreferencesPage(site);
  await answerBefore(context, site, 'preferences.1~analytics.1~marketing.1');
  await context.addCookies(
    ['text_size', '_ga', '_ga_X1', 'session'].map((name) => ({
      name,
      value: '1',
      url: site.url('/'),
    })),
  );
  await context.addCookies([
    { name: '_ga', value: '2', domain: '.force.police.uk', path: '/' },
  ]);
  await page.goto(site.url('/cookies'));
  await page.evaluate(() => {
    for (const key of ['ga_queue', 'draft']) localStorage.setItem(key, '1');
  });
  await expect(findRadio(page, 'Analytics cookies', true)).toBeChecked();
  await findButton(page, say('Clear my choices')).click();

  const alert = page.getByRole('alert');
  await expect(alert).toBeFocused();
  await expect(alert).toHaveText(
    `${say('Success')}${say('Your choices have been cleared. Cookies that need your permission are off.')}`,
  );
  await expect(
    page.getByText(
      say(
        'You have not made a choice yet. Cookies that need your permission are off.',
      ),
    ),
  ).toBeVisible();
  for (const name of ['Preference', 'Analytics', 'Marketing'])
    await expect(findRadio(page, `${name} cookies`, false)).toBeChecked();
  expect((await context.cookies()).map(({ name }) => name)).toEqual([
    'session',
  ]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'draft',
  ]);
  const { state, decision } = await (
    await findConsent(page)
  ).evaluate((own) => ({ state: { ...own.state }, decision: own.decision }));
  expect(state).toEqual({
    essential: true,
    preferences: false,
    analytics: false,
    marketing: false,
  });
  expect(decision).toBeNull();
  const events = await readEvents();
  expect(events).toContainEqual({ name: 'consent:decision', detail: null });
  expect(events).toContainEqual({ name: 'consent:change', detail: state });
  await expect(findBanner(page)).toHaveCount(0);

  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
});

test('when Save cannot be stored, the page says so with focus, keeps the radios, and grants nothing (I24, promise 2)', async ({
  blockedCookies,
  site,
}) => {
  const page = await blockedCookies.newPage();
  const errors = pageErrors(page);
  const readEvents = await consentEvents(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findRadio(page, 'Analytics cookies', true).check();
  for (let attempt = 1; attempt <= 2; attempt++) {
    await findButton(page, say('Save my choices')).click();
    await expect(page.getByRole('alert')).toHaveText(say(FAILED));
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(findRadio(page, 'Analytics cookies', true)).toBeChecked();
    await expect(findRadio(page, 'Marketing cookies', false)).toBeChecked();
  }
  await expect(
    page.getByText(
      say(
        'You have not made a choice yet. Cookies that need your permission are off.',
      ),
    ),
  ).toBeVisible();
  const consent = await findConsent(page);
  expect(await consent.evaluate((own) => own.granted('analytics'))).toBe(false);
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:shown',
    'consent:error',
    'consent:error',
  ]);
  expect(errors).toEqual([]);
});

test('a later success takes the place of the word of failure (I24)', async ({
  context,
  page,
  site,
}) => {
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await page.evaluate(() => {
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => '',
      set: () => undefined,
    });
  });
  const alert = page.getByRole('alert');
  await findRadio(page, 'Marketing cookies', true).check();
  await findButton(page, say('Save my choices')).click();
  await expect(alert).toHaveText(say(FAILED));
  expect(await context.cookies()).toEqual([]);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'cookie');
  });
  await findButton(page, say('Save my choices')).click();
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText(say('Success'));
  expect((await readAnswer(page))?.value).toMatch(
    /~preferences\.0~analytics\.0~marketing\.1$/,
  );
});

test('pressing Save five times at once saves once (I25)', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPreferencesPage(site);
  await page.goto(site.url('/cookies'));
  await findButton(page, say('Save my choices')).evaluate(
    (button: HTMLButtonElement) => {
      for (let press = 0; press < 5; press++) button.click();
    },
  );
  await expect(page.getByRole('alert')).toContainText(say('Success'));
  expect((await readEvents()).map(({ name }) => name)).toEqual([
    'consent:ready',
    'consent:shown',
    'consent:decision',
  ]);
});
