import { expect, type Locator, type Page } from '@playwright/test';
import type { Site } from '../support/create-site.ts';
import { findDesign } from '../support/designs.ts';
import { test, type ExampleSite } from '../support/example-site.ts';
import { readGovukExamples } from '../support/govuk.ts';
import { openReady } from '../support/open-ready.ts';

const components = [
  ...['cookie-banner', 'button', 'notification-banner', 'error-summary'],
  ...['fieldset', 'radios', 'details', 'table', 'inset-text'],
];

/** Puts GOV.UK's own examples of the components on a page of their own, with the styles of the example's pages. */
async function openExamples(
  page: Page,
  site: Site,
  example: ExampleSite,
): Promise<Locator> {
  const address = new URL(example.url('/govuk/site.css'));
  address.hostname = '127.0.0.1';
  const css = await (await fetch(address)).text();
  expect(css).toContain('--govuk-frontend-version');
  const html = await Promise.all(components.map(readGovukExamples));
  site.file('/govuk.css', { body: css, type: 'text/css' });
  site.page(
    '/examples',
    `<!doctype html><html class="govuk-template" lang="en"><head><link rel="stylesheet" href="/govuk.css"></head><body class="govuk-template__body"><div class="govuk-width-container">${html.join('\n')}</div></body></html>`,
  );
  await page.goto(site.url('/examples'));
  return page.locator('body');
}

/** Lists which part of a component stands in which: `govuk-radios__item > govuk-radios__input`. */
function readNesting(surface: Locator): Promise<string[]> {
  return surface.evaluate((root) => {
    const nesting = new Set<string>();
    for (const element of root.querySelectorAll('[class*="govuk-"]'))
      for (const name of element.classList) {
        const [, block = ''] = /^(govuk-[a-z-]+)__[a-z]+/.exec(name) ?? [];
        if (!block || name.includes('--')) continue;
        const around = element.parentElement?.closest(
          `.${block}, [class*="${block}__"]`,
        );
        const outer = [...(around?.classList ?? [])].find(
          (own) => own === block || own.startsWith(`${block}__`),
        );
        nesting.add(`${outer ?? 'nothing'} > ${name}`);
      }
    return [...nesting].sort();
  });
}

/** Reads what the first visible element of a class looks like, but for its place and what it is told by its neighbours. */
function readLooks(surface: Locator, name: string): Promise<string[]> {
  return surface
    .locator(`.${name}`)
    .filter({ visible: true })
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        ...['font-family', 'font-size', 'font-weight', 'color'],
        ...['background-color', 'border-top', 'padding-inline-start'],
        ...['padding-top', 'line-height', 'opacity', 'box-shadow'],
      ].map((property) => `${property}: ${style.getPropertyValue(property)}`);
    });
}

/** Opens the surfaces one after another, with every part in sight. */
async function* openSurfaces(
  page: Page,
  example: ExampleSite,
): AsyncGenerator<readonly [surface: Locator, parts: readonly string[]]> {
  const { home, preferences, opener, banner, dialog, form, message, button } =
    findDesign(page, 'GOV.UK Frontend');
  await openReady(page, example.url(`${home}?saving=fails`));
  await button('accept').click();
  await expect(message).toBeFocused();
  yield [
    banner,
    ['cookie-banner__message', 'heading-m', 'button', 'error-summary'],
  ];
  await opener.click();
  await expect(dialog).toBeVisible();
  for (const summary of await dialog.locator('summary').all())
    await summary.click();
  yield [
    dialog,
    [
      ...['button--secondary', 'fieldset', 'fieldset__legend--m'],
      ...['radios__item', 'radios__input', 'radios__label'],
      ...['details__summary', 'details__summary-text', 'details__text'],
      ...['table', 'table__header', 'table__cell', 'inset-text'],
    ],
  ];
  await openReady(page, example.url(preferences));
  await button('save').click();
  await expect(message).toBeFocused();
  yield [
    form,
    [
      'notification-banner--success .govuk-notification-banner__header',
      'notification-banner--success .govuk-notification-banner__title',
      'notification-banner--success .govuk-notification-banner__content',
    ],
  ];
}

test('every part is nested as in the examples of GOV.UK Frontend, and looks like it', async ({
  example,
  page,
  context,
  site,
}) => {
  const body = await openExamples(await context.newPage(), site, example);
  const theirs = await readNesting(body);
  for await (const [surface, parts] of openSurfaces(page, example)) {
    // Away from what was pressed, which looks otherwise under the pointer.
    await page.mouse.move(0, 0);
    const nesting = await readNesting(surface);
    expect(nesting).not.toEqual([]);
    for (const pair of nesting) expect(theirs).toContain(pair);
    for (const part of parts) {
      const name = `govuk-${part}`;
      expect(await readLooks(surface, name), name).toEqual(
        await readLooks(body, name),
      );
    }
  }
});
