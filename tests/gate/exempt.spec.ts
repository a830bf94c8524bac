import type { Locator, Page } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import type { Site } from '../support/create-site.ts';
import { holdEach, outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  answerBefore,
  findBanner,
  readAnswer,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const [essential, , analytics] = minimalConfig.categories;

/** A category that may be on from the start. */
const exempt = (id: 'statistics' | 'appearance', label: string) => ({
  id,
  basis: id,
  label,
  description: 'These need no permission.',
  cookies: [{ name: `${id}_id` }],
});
const statistics = exempt('statistics', 'Statistics cookies');
const appearance = exempt('appearance', 'Appearance cookies');

/** A script held for each category, which records the name of its category. */
const held = holdEach('statistics', 'appearance', 'analytics');

async function open(
  site: Site,
  page: Page,
  categories: readonly unknown[],
): Promise<Locator> {
  const config = { ...minimalConfig, categories };
  addPage(site, '/', { config, main: held });
  addPreferencesPage(site, { config, main: held });
  await page.goto(site.url('/'));
  return findBanner(page);
}

const press = (banner: Locator, name: string) =>
  banner.getByRole('button', { name }).click();

for (const category of [statistics, appearance])
  test(`${category.id} run from the start; the banner says so and takes the objection, which acts at once and lasts (L4)`, async ({
    site,
    page,
  }) => {
    const banner = await open(site, page, [essential, category]);
    expect(await ran(page)).toEqual([category.id]);
    await expect(banner).toContainText(
      say(
        `We use ${category.label} from the start. You can object: reject additional cookies to turn them off.`,
      ),
    );
    const [, unless = ''] = say(
      'We would also like to use X. They stay off unless you accept them.',
    ).split('X.');
    await expect(banner).not.toContainText(unless);
    await page.evaluate((id) => {
      document.cookie = `${id}_id=1;path=/`;
    }, category.id);

    const [granted, cookies] = await banner
      .getByRole('button', { name: say('Reject additional cookies') })
      .evaluate((button: HTMLButtonElement, id) => {
        button.click();
        return [window.byConsent.granted(id), document.cookie];
      }, category.id);
    expect(granted).toBe(false);
    expect(cookies).not.toContain(`${category.id}_id`);
    await expect(banner).toContainText(sayMessage('rejected'));

    await page.reload();
    await outlast(site, page, 200);
    expect(await ran(page)).toEqual([]);
    await expect(banner).toHaveCount(0);
  });

test('an objection outlives the version of the policy and its own lifetime, until another answer is given (L4)', async ({
  site,
  page,
  context,
}) => {
  await answerBefore(context, site, 'statistics.0', 1_700_000_000);
  const banner = await open(site, page, [essential, statistics, appearance]);
  await expect(banner).toBeVisible();
  expect(await ran(page)).toEqual(['appearance']);
  await press(banner, say('Accept additional cookies'));
  await expect.poll(() => ran(page)).toEqual(['appearance', 'statistics']);
});

test('of a mix of bases only what is exempt runs, and each is told of in its own sentence (L3, L4)', async ({
  site,
  page,
}) => {
  const all = [essential, statistics, appearance, analytics];
  const banner = await open(site, page, all);
  await expect(banner).toContainText(
    say(
      'We would also like to use Analytics cookies. They stay off unless you accept them.',
    ),
  );
  await expect(banner).toContainText(
    say(
      'We use Statistics cookies and Appearance cookies from the start. You can object: reject additional cookies to turn them off.',
    ),
  );
  expect(await ran(page)).toEqual(['statistics', 'appearance']);
  await press(banner, say('Accept additional cookies'));
  await expect
    .poll(() => ran(page))
    .toEqual(['statistics', 'appearance', 'analytics']);

  await page.evaluate(() => window.byConsent.save({ statistics: false }));
  await page.reload();
  await expect.poll(() => ran(page)).toEqual(['appearance', 'analytics']);
  expect((await readAnswer(page))?.value).toMatch(
    /~statistics\.0~appearance\.1~analytics\.1$/,
  );
});

for (const value of ['1~1~x', '%', '2~1~1700000000~statistics.1', 'yes'])
  test(`beside a stored answer that cannot be read, "${value}", what is exempt is off, as it may be an objection (promise 1)`, async ({
    site,
    page,
    context,
  }) => {
    await context.addCookies([
      { name: 'cookie-consent', value, url: site.url('/') },
    ]);
    const banner = await open(site, page, [essential, statistics]);
    await expect(banner).toBeVisible();
    await outlast(site, page, 200);
    expect(await ran(page)).toEqual([]);
    await press(banner, say('Accept additional cookies'));
    await expect.poll(() => ran(page)).toEqual(['statistics']);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['statistics']);
  });

test('a site with nothing but essential cookies asks nothing, and its preferences page works', async ({
  site,
  page,
}) => {
  const banner = await open(site, page, [essential]);
  await outlast(site, page, 200);
  await expect(banner).toHaveCount(0);
  expect(site.requests.map(({ path }) => path)).not.toContain(
    '/by-consent-ui.js',
  );
  expect(await page.context().cookies()).toEqual([]);

  await page.goto(site.url('/cookies'));
  const main = page.getByRole('main');
  await expect(main).toContainText('Essential cookies');
  await expect(main).toContainText(say('Always on'));
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('button', { name: say('Save my choices') }).click();
  await expect(page.getByRole('alert')).toContainText(
    say('You have set your cookie preferences.'),
  );
});
