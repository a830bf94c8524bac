import { findBanner } from './support/banner.ts';
import { readBuiltFile } from './support/built-files.ts';
import { minimalConfig } from './support/config.ts';
import type { Site } from './support/create-site.ts';
import { consentEvents, pageErrors } from './support/page-observers.ts';
import { holdThree, policePage, ran } from './support/police-page.ts';
import { expect, test } from './support/site.ts';
import { interfaceFiles } from './support/words.ts';

const config = `<script type="application/json" id="by-consent-config">${JSON.stringify({ ...minimalConfig, assets: '/assets' })}</script>`;

/** The ways in which a gate can come to a page. Each returns a page. */
const ways: Record<
  string,
  (site: Site, held: string) => Promise<string> | string
> = {
  'a plain tag in the head': (site, held) =>
    policePage({ head: site.head(minimalConfig), held }),
  'a tag with defer': (site, held) =>
    policePage({ head: site.head(minimalConfig, { defer: true }), held }),
  'a tag with async': (site, held) =>
    policePage({ head: site.head(minimalConfig, { async: true }), held }),
  'a tag at the end of the body': (site, held) =>
    policePage({ head: '', held: held + site.head(minimalConfig) }),
  'a tag in the middle of the body, before what is held': (site, held) =>
    policePage({ head: '', held: site.head(minimalConfig) + held }),
  'a tag with crossorigin and integrity': async (site, held) => {
    const { body = '' } = (await readBuiltFile('/by-consent.js')) ?? {};
    const digest = await crypto.subtle.digest('SHA-384', Buffer.from(body));
    const integrity = `sha384-${Buffer.from(digest).toString('base64')}`;
    const head = site.head(minimalConfig, { integrity, crossorigin: true });
    return policePage({ head, held });
  },
  'a tag of another path, beside its interface': async (site, held) => {
    for (const name of ['/by-consent.js', ...interfaceFiles()])
      site.file(`/lib/v1${name}`, await readBuiltFile(name));
    site.file('/by-consent-ui.js', { status: 404 });
    const head = site.head(minimalConfig, { src: '/lib/v1/by-consent.js' });
    return policePage({ head, held });
  },
  'an element that another script has injected later, with assets': async (
    site,
    held,
  ) => {
    await moveToAssets(site);
    site.file('/tag-manager.js', {
      body: `setTimeout(() => {
          const script = document.createElement('script');
          script.src = '/by-consent.js';
          document.head.append(script);
        }, 300)`,
    });
    const head = `${config}<script src="/tag-manager.js"></script>`;
    return policePage({ head, held });
  },
  'text that another script has injected later, with assets': async (
    site,
    held,
  ) => {
    await moveToAssets(site);
    site.file('/tag-manager.js', {
      body: `fetch('/by-consent.js').then((answer) => answer.text()).then((text) => {
          const script = document.createElement('script');
          script.text = text;
          document.head.append(script);
        })`,
    });
    const head = `${config}<script src="/tag-manager.js"></script>`;
    return policePage({ head, held });
  },
  'an inlined script, with assets': async (site, held) => {
    await moveToAssets(site);
    const { body = '' } = (await readBuiltFile('/by-consent.js')) ?? {};
    const head = `${config}<script>${Buffer.from(body).toString()}</script>`;
    return policePage({ head, held });
  },
};

/** Lets the interface be found in the folder that the key `assets` names, and nowhere else. */
async function moveToAssets(site: Site): Promise<void> {
  for (const name of interfaceFiles()) {
    site.file(`/assets${name}`, await readBuiltFile(name));
    site.file(name, { status: 404 });
  }
}

for (const [way, write] of Object.entries(ways))
  test(`the gate works as ${way}: it asks, holds, releases, and remembers`, async ({
    site,
    page,
  }) => {
    const errors = pageErrors(page);
    const readEvents = await consentEvents(page);
    site.page('/', await write(site, holdThree(site)));
    await page.goto(site.url('/'));
    const { accept, region } = findBanner(page);
    await expect(accept).toBeVisible();
    expect(await ran(page)).toEqual([]);
    await accept.click();
    await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
    await expect(region).toHaveCount(0);
    expect((await readEvents()).map(({ name }) => name)).toEqual([
      'consent:ready',
    ]);
    expect(errors).toEqual([]);
  });

test('the script included twice is one instance and one banner, and says so in the console', async ({
  site,
  page,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  const readEvents = await consentEvents(page);
  const tag = '<script src="/by-consent.js"></script>';
  const head = `${site.head(minimalConfig)}<script>window.first = window.byConsent</script>`;
  site.page('/', policePage({ head, held: holdThree(site) + tag }));
  await page.goto(site.url('/'));
  const { region, accept } = findBanner(page);
  await expect(region).toHaveCount(1);
  expect(warnings).toEqual([expect.stringContaining('already running')]);
  expect(
    await page.evaluate(
      () => (window as { first?: unknown }).first === window.byConsent,
    ),
  ).toBe(true);
  await accept.click();
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
  const names = (await readEvents()).map(({ name }) => name);
  expect(names.filter((name) => name === 'consent:decision')).toHaveLength(1);
});

test('in production the library writes nothing to the console (S20)', async ({
  site,
  page,
}) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  site.page(
    '/',
    policePage({ head: site.head(minimalConfig), held: holdThree(site) }),
  );
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  await expect.poll(() => ran(page)).toEqual(['A', 'B', 'inline']);
  await page.evaluate(() => window.byConsent.rejectAll());
  expect(messages).toEqual([]);
});
