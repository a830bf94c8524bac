import { findBanner } from '../support/banner.ts';
import { bilingualConfig } from '../support/bilingual.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { projectLanguage, say } from '../support/words.ts';

const NAMES = ['ready', 'decision', 'change', 'error', 'shown', 'hidden'];

declare global {
  interface Window {
    /** Paths of what a listener could have changed, by event. */
    __changeable?: Record<string, string[]>;
    /** Lists the paths of everything in a value that could still be changed. */
    __listChangeable: (value: unknown, path?: string) => string[];
  }
}

test.beforeEach(async ({ site, page }) => {
  await page.addInitScript((names) => {
    window.__listChangeable = (value, path = '') =>
      typeof value !== 'object' || !value
        ? []
        : [
            ...(Object.isFrozen(value) ? [] : [`${path}/`]),
            ...Object.entries(value).flatMap(([key, member]) =>
              window.__listChangeable(member, `${path}/${key}`),
            ),
          ];
    const found: Record<string, string[]> = (window.__changeable = {});
    for (const name of names)
      document.addEventListener(`consent:${name}`, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        (found[name] ??= []).push(...window.__listChangeable(detail));
      });
  }, NAMES);
  site.page('/', policePage({ head: site.head(bilingualConfig) }));
  await page.goto(site.url('/'));
});

test('the payload of every event is frozen, and so is all that is in it (design §5)', async ({
  page,
}) => {
  const { accept, hide } = findBanner(
    page,
    bilingualConfig.siteName[projectLanguage()],
  );
  await accept.click();
  await hide.click();
  await page.evaluate(async () => {
    await window.byConsent.save({ nothing: true }).catch(() => undefined);
    await window.byConsent.save({ analytics: false });
    await window.byConsent.openPreferences();
  });
  await page
    .getByRole('button', { name: say('Close'), exact: true })
    .first()
    .click();
  await expect
    .poll(() => page.evaluate(() => window.__changeable))
    .toEqual(Object.fromEntries(NAMES.map((name) => [name, []])));
});

test('the list of categories is the configuration’s, with services and all that is declared, and refuses every change', async ({
  page,
}) => {
  const { categories, changeable, thrown } = await page.evaluate(() => {
    const { categories } = window.byConsent;
    const attempts: (() => unknown)[] = [
      () => (categories as unknown[]).push({ id: 'more' }),
      () => Object.assign(categories[1] ?? {}, { basis: 'essential' }),
      () => Object.assign(categories[1]?.cookies?.[0] ?? {}, { name: '*' }),
      () => (categories[2]?.services as unknown[]).pop(),
    ];
    return {
      categories,
      changeable: window.__listChangeable(categories),
      thrown: attempts.map((attempt) => {
        try {
          return attempt();
        } catch (error) {
          return (error as Error).name;
        }
      }),
    };
  });
  expect(categories).toEqual(bilingualConfig.categories);
  expect(changeable).toEqual([]);
  expect(thrown).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  expect(await page.evaluate(() => window.byConsent.categories)).toEqual(
    bilingualConfig.categories,
  );
});

test('a configuration that cannot be trusted shows no categories', async ({
  site,
  page,
}) => {
  const [essential] = bilingualConfig.categories;
  const categories = [essential, { ...essential }];
  const head = site.head({ ...bilingualConfig, categories });
  site.page('/', policePage({ head }));
  await page.goto(site.url('/'));
  expect(await page.evaluate(() => window.byConsent.categories)).toEqual([]);
});
