import type { ConsoleMessage, Page } from '@playwright/test';
import { checkConfig } from '../../src/config/index.ts';
import { readBuiltFile } from '../support/built-files.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { addPage, answerBefore, findBanner } from '../support/surfaces.ts';

const CHECK = '/by-consent-check.js';

/** Collects what a page's console says from now on: the type and the text, but for errors of the library, which have an event as well. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    const line = `${message.type()} ${message.text()}`;
    if (!line.startsWith('error by-consent: ConfigError')) lines.push(line);
  });
  return lines;
}

/** What the command line and `parseConfig` say of a configuration, as a console has it. */
function expectedLines(config: unknown): string[] {
  return checkConfig(config).map(
    ({ severity, message }) =>
      `${severity === 'error' ? 'error' : 'warning'} by-consent: ${message}`,
  );
}

/** A copy of the minimal configuration with a change in its analytics category. */
function withAnalytics(change: (category: Record<string, unknown>) => void) {
  const config = structuredClone(minimalConfig);
  change(config.categories[2] as unknown as Record<string, unknown>);
  return config;
}

function rename(parts: Record<string, unknown>, from: string, to: string) {
  parts[to] = parts[from];
  Reflect.deleteProperty(parts, from);
}

for (const [what, config] of [
  [
    'a misspelt key',
    withAnalytics((category) => {
      rename(category, 'label', 'lable');
    }),
  ],
  [
    'a misspelt basis',
    withAnalytics((category) => {
      category['basis'] = 'concent';
    }),
  ],
  [
    'a misspelt key of the whole',
    (({ siteName, ...others }) => ({ sitename: siteName, ...others }))(
      minimalConfig,
    ),
  ],
  [
    'two faults at once',
    withAnalytics((category) => {
      category['id'] = 'Analytics!';
      rename(category, 'description', 'descripton');
    }),
  ],
] as const)
  test(`${what} is told in the console with the very sentences of the command line, and nobody is asked (promise 9)`, async ({
    page,
    site,
  }) => {
    const lines = listen(page);
    const errors = pageErrors(page);
    const readEvents = await consentEvents(page);
    const expected = expectedLines(config);
    expect(expected.join(' ')).toContain('error by-consent: ');
    addPage(site, '/', { config });
    await page.goto(site.url('/'));
    await expect.poll(() => lines).toEqual(expected);
    expect((await readEvents()).map(({ name }) => name)).toContain(
      'consent:error',
    );
    await expect(findBanner(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

const odd = withAnalytics((category) => {
  category['cookies'] = [{ name: '_ga', purpos: 'Tells visitors apart' }];
});

test('data-debug prints advice about a fine but odd configuration, and the banner asks all the same', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  const expected = expectedLines(odd);
  expect(expected.join()).toContain('Did you mean');
  expect(expected.every((line) => line.startsWith('warning '))).toBe(true);
  addPage(site, '/', { config: odd, attributes: { 'data-debug': '' } });
  await page.goto(site.url('/'));
  await expect.poll(() => lines).toEqual(expected);
  await expect(findBanner(page)).toBeVisible();
});

test('without data-debug a configuration that works is not checked: no request for the file, no line in the console', async ({
  context,
  page,
  site,
}) => {
  const lines = listen(page);
  addPage(site, '/', { config: odd });
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
  await answerBefore(context, site, 'preferences.0~analytics.0~marketing.0');
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Cookie choices' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(site.requests.map(({ path }) => path)).not.toContain(CHECK);
  expect(lines).toEqual([]);
});

test('a check file that was altered is not run, and that it is missing is said', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  const errors = pageErrors(page);
  const file = await readBuiltFile(CHECK);
  site.file(CHECK, {
    ...file,
    body: `document.title = 'altered';${String(file?.body)}`,
  });
  addPage(site, '/', { config: odd, attributes: { 'data-debug': '' } });
  await page.goto(site.url('/'));
  await expect
    .poll(() => lines.join('\n'))
    .toContain('error by-consent: no full check');
  expect(site.requests.map(({ path }) => path)).toContain(CHECK);
  await expect(page).toHaveTitle('Northshire Police');
  expect(lines.join('\n')).not.toContain('Did you mean');
  await expect(findBanner(page)).toBeVisible();
  expect(errors).toEqual([]);
});
