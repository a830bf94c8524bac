import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const integrations = {
  'google-consent-mode': {
    signals: { analytics_storage: ['analytics'], ad_storage: ['marketing'] },
  },
};

/** In place of Google's tag: notes what was in the data layer when it ran, commands as lists. */
const googleTag = `window.seen = dataLayer
  .filter((entry) => String(entry) === '[object Arguments]')
  .map((entry) => Array.from(entry));`;

declare global {
  interface Window {
    seen?: [string, string, Record<string, string>][];
  }
}

/** Bundles `connect` as a script that waits for the gate, so that it is called before `ready`. */
async function bundleConnect(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { connect } from './src/integrations/connect.ts';
        (window.byConsent ??= []).push((consent) =>
          connect(consent, ${JSON.stringify(integrations)}));`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Answers for Google, and returns the addresses that were asked. */
async function watchGoogle(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/googletagmanager\.com|google-analytics\.com/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: googleTag, contentType: 'text/javascript' });
  });
  return asked;
}

const tag = 'https://www.googletagmanager.com/gtag/js?id=G-NORTHSHIRE';

test.beforeEach(async ({ site }) => {
  site.file('/connect.js', { body: await bundleConnect() });
  site.page(
    '/',
    policePage({
      head: `<script src="/connect.js"></script>${site.head(minimalConfig)}`,
      held: `<script type="text/plain" data-consent="analytics" src="${tag}"></script>`,
    }),
  );
});

test('a held Google tag is not asked for before consent, nor after a refusal, and the default is there already (L31)', async ({
  page,
  site,
}) => {
  const asked = await watchGoogle(page);
  await page.goto(site.url('/'));
  const { reject, message } = findBanner(page);
  await expect(reject).toBeVisible();
  expect(
    await page.evaluate(() => {
      const [first] = (window as { dataLayer?: ArrayLike<unknown>[] })
        .dataLayer ?? [[]];
      return Array.from(first ?? []).slice(0, 2);
    }),
  ).toEqual(['consent', 'default']);
  await reject.click();
  await expect(message).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
});

test('once it is released, the tag finds the default first and then the update, on this page and on the next (L31)', async ({
  page,
  site,
}) => {
  const asked = await watchGoogle(page);
  await page.goto(site.url('/'));
  await findBanner(page).accept.click();
  const seen = () => page.evaluate(() => window.seen);
  await expect.poll(seen).toBeTruthy();
  const commands = (await seen()) ?? [];
  expect(commands.map(([name, kind]) => [name, kind])).toEqual([
    ['consent', 'default'],
    ['consent', 'update'],
  ]);
  expect(new Set(Object.values(commands[0]?.[2] ?? {}))).toEqual(
    new Set(['denied']),
  );
  expect(commands[1]?.[2]).toMatchObject({
    ad_storage: 'granted',
    ad_user_data: 'denied',
    analytics_storage: 'granted',
  });
  await page.reload();
  await expect.poll(seen).toEqual(commands);
  expect(asked).toEqual([tag, tag]);
});
