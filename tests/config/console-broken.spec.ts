import type { Page } from '@playwright/test';
import { checkConfig } from '../../src/config/index.ts';
import type { Consent } from '../../src/core/types.ts';
import { pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { brokenConfigs, type BrokenConfig } from './broken-configs.ts';
import { fullConfig } from './configs.ts';

// The example of every key names a folder that this site does not have.
const goodConfig = withoutAssets(fullConfig);
const HELD = [
  'essential',
  'statistics',
  'appearance',
  'marketing',
  'marketing/video-site',
  'undefined',
  'null',
];
/** What may always run, and its id misspelt; and what may run until the visitor objects (L4). */
const ALWAYS = ['essential', 'essentiax'];
const UNASKED = [...ALWAYS, 'statistics', 'appearance'];
const errors = brokenConfigs.filter(
  ({ severity, path }) => severity === 'error' && !path.startsWith('assets'),
);
const ofCategories = errors.filter(({ path }) => path.startsWith('categor'));
const others = errors.filter(({ path }) => !path.startsWith('categor'));
/** Milliseconds for one configuration. */
const PATIENCE = 5000;
const time = Math.floor(Date.now() / 1000);

/** What a configuration led to. */
interface Outcome {
  /** Ids whose held script ran. */
  readonly released: readonly string[];
  /** Lines in the console, without those that repeat an `error` event. */
  readonly lines: readonly string[];
  /** What is allowed then. */
  readonly granted: readonly string[];
}

/**
 * Starts the gate with a configuration on a page with held scripts, waits until the console has said what is expected, and takes it away again.
 * One document serves for all, which is much faster than a page for each; what one leaves behind, the next would meet.
 */
function tryConfig(
  page: Page,
  config: unknown,
  lines: readonly string[],
): Promise<Outcome> {
  return page.evaluate(
    async ({ config, lines, ids, limit }) => {
      const outcome = {
        released: [] as string[],
        lines: [] as string[],
        granted: [] as string[],
      };
      const own = Object.assign(window, outcome);
      const add = (
        tag: string,
        attributes: Readonly<Record<string, string>>,
        text = '',
      ): void => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes))
          element.setAttribute(name, value);
        element.textContent = text;
        document.querySelector('main')?.append(element);
      };
      for (const id of ids)
        add(
          'script',
          { type: 'text/plain', 'data-consent': id },
          `released.push(${JSON.stringify(id)})`,
        );
      const said = new Promise<void>((resolve) => {
        // One that says nothing, or throws, is to be named, not waited for.
        AbortSignal.timeout(limit).onabort = () => {
          resolve();
        };
        const note = (line: unknown, detail?: unknown): void => {
          if (detail === undefined) outcome.lines.push(String(line));
          if (lines.every((text) => outcome.lines.includes(text))) resolve();
        };
        console.error = console.warn = note;
        document.addEventListener('consent:ready', () => {
          note('', '');
        });
      });
      add(
        'script',
        { type: 'application/json', id: 'by-consent-config' },
        JSON.stringify(config),
      );
      add('script', { src: '/by-consent.js', 'data-debug': '' });
      await said;
      const { byConsent } = own as unknown as { byConsent?: Consent };
      const state: Readonly<Record<string, boolean>> = byConsent?.state ?? {};
      outcome.granted = Object.keys(state).filter((id) => state[id]);
      byConsent?.destroy();
      document.querySelector('main')?.replaceChildren();
      return outcome;
    },
    { config, lines, ids: HELD, limit: PATIENCE },
  );
}

function withoutAssets(config: unknown): object {
  const rest: Record<string, unknown> = { ...(config as object) };
  Reflect.deleteProperty(rest, 'assets');
  return rest;
}

function expectedLines(config: unknown): string[] {
  return checkConfig(config).map(({ message }) => `by-consent: ${message}`);
}

/** Tries each configuration for one visitor, and lists those that did what they should not. */
async function findOffences(
  page: Page,
  configs: readonly BrokenConfig[],
  isOn: readonly string[] = ALWAYS,
): Promise<string[]> {
  const offences: string[] = [];
  for (const { name, config } of configs) {
    const rest = withoutAssets(config);
    const lines = expectedLines(rest);
    const {
      released,
      granted,
      lines: said,
    } = await test.step(name, () => tryConfig(page, rest, lines));
    for (const line of lines)
      if (!said.includes(line))
        return [...offences, `${name}: not told: ${line}`];
    for (const id of [...released, ...granted])
      if (!isOn.includes(id)) offences.push(`${name}: ${id}`);
  }
  return offences;
}

test.beforeEach(async ({ page, site }) => {
  test.setTimeout(300_000);
  site.page(
    '/',
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Page</title><script>function siteConsent() {}</script><main></main></html>',
  );
  await page.goto(site.url('/', 'www.northshire.police.uk'));
});

async function answer(page: Page, value: 0 | 1): Promise<void> {
  await page.evaluate((cookie) => {
    document.cookie = cookie;
  }, `cookie-consent=1~3~${time}~statistics.${value}~appearance.${value}~marketing.${value}; path=/`);
}

test('the good configuration releases everything to a visitor who has accepted, so that the tests below would see it', async ({
  page,
}) => {
  await answer(page, 1);
  const { released, lines } = await tryConfig(page, goodConfig, []);
  expect(released).toEqual(HELD.slice(0, 5));
  expect(lines).toEqual([]);
});

test('two hundred broken configurations and more: each is told in the console as the command line tells it, none throws, none releases anything unasked (promises 1, 9)', async ({
  page,
}) => {
  const thrown = pageErrors(page);
  const sample = [
    ...ofCategories,
    ...others.filter((_, index) => index % 4 === 0),
  ];
  expect(sample.length).toBeGreaterThanOrEqual(200);
  expect(await findOffences(page, sample, UNASKED)).toEqual([]);
  expect(thrown).toEqual([]);
});

test('no broken configuration releases anything to a visitor who has refused (promise 1)', async ({
  page,
}) => {
  const thrown = pageErrors(page);
  await answer(page, 0);
  const sample = errors.filter((_, index) => index % 6 === 0);
  expect(await findOffences(page, sample)).toEqual([]);
  expect(thrown).toEqual([]);
});

test('a basis that is none releases nothing, even to a visitor who has accepted (promise 1)', async ({
  page,
}) => {
  const thrown = pageErrors(page);
  await answer(page, 1);
  const sample = ofCategories.filter(({ name }) =>
    /^categories(\[\d\]\.basis)? (misspelt|dropped|retyped|left)/.test(name),
  );
  expect(sample.length).toBeGreaterThanOrEqual(15);
  expect(await findOffences(page, sample)).toEqual([]);
  expect(thrown).toEqual([]);
});
