import type { Page } from '@playwright/test';
import { pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { addPage } from '../support/surfaces.ts';

const CHECK = '/by-consent-check.js';

/** Collects what the library says in a page's console from now on. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('by-consent: ')) lines.push(text);
  });
  return lines;
}

const MISSING = expect.stringMatching(
  /^by-consent: ConfigError: No configuration: /,
) as unknown as string;
const COMMA =
  'by-consent: line 3, column 1: expected a key in double quotes after the comma, or no comma before "}", found "}".';
const broken = '{\n  "version": 1,\n}';

test('a configuration in the page whose text is broken is told of with line and column, and with no other sentence (promise 9)', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  const errors = pageErrors(page);
  addPage(site, '/', { config: broken });
  await page.goto(site.url('/'));
  await expect.poll(() => lines).toEqual([MISSING, COMMA]);
  expect(errors).toEqual([]);
});

test('a file whose text is broken is told of with line and column', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  const errors = pageErrors(page);
  site.file('/consent.json', { body: broken, type: 'application/json' });
  addPage(site, '/', {
    config: null,
    attributes: { 'data-config': '/consent.json' },
  });
  await page.goto(site.url('/'));
  await expect.poll(() => lines).toEqual([MISSING, COMMA]);
  expect(errors).toEqual([]);
});

test('of a file that cannot be fetched nothing is said besides', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  const errors = pageErrors(page);
  await page.route('**/consent.json', (route) => route.abort());
  const refused: string[] = [];
  page.on('requestfailed', (request) => refused.push(request.url()));
  addPage(site, '/', {
    config: null,
    attributes: { 'data-config': '/consent.json' },
    // What cannot be held is reported last, which says that the report has come to its end.
    main: '<svg><script data-consent="analytics"></script></svg>',
  });
  await page.goto(site.url('/'));
  await expect
    .poll(() => lines)
    .toEqual([
      MISSING,
      expect.stringContaining(
        'a script in <svg> is fetched',
      ) as unknown as string,
    ]);
  expect(refused).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('where there is no configuration at all, that is what is said', async ({
  page,
  site,
}) => {
  const lines = listen(page);
  addPage(site, '/', { config: null });
  await page.goto(site.url('/'));
  await expect
    .poll(() => lines)
    .toEqual([
      MISSING,
      expect.stringMatching(/^by-consent: configuration: .*, found nothing\.$/),
    ]);
  expect(site.requests.map(({ path }) => path)).toContain(CHECK);
});
