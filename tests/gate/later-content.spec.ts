import { addPage, answerBefore, findBanner } from '../support/surfaces.ts';
import { outlast, ran } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import type { Page } from '@playwright/test';
import { say, sayMessage } from '../support/words.ts';

/** Adds a held script, a template and a place for the preferences, as a component or an editor's tool does it after the page has come. */
function addContent(page: Page, name: string): Promise<void> {
  return page.evaluate((word) => {
    const main = document.querySelector('main') ?? document.body;
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'analytics';
    script.text = `(window.__ran ??= []).push('${word} script');`;
    const template = document.createElement('template');
    template.dataset['consent'] = 'marketing';
    const inner = document.createElement('script');
    inner.text = `(window.__ran ??= []).push('${word} template');`;
    const text = document.createElement('p');
    text.textContent = `Video of ${word}`;
    template.content.append(text, inner);
    const place = document.createElement('div');
    place.dataset['consentPreferences'] = '';
    // Deep in what is added, and at its top.
    const section = document.createElement('section');
    section.append(template, place);
    main.append(script, section);
  }, name);
}

/** Swaps the body as a client-side router does. */
function swapBody(page: Page): Promise<void> {
  return page.evaluate(() => {
    const body = document.createElement('body');
    const heading = document.createElement('h1');
    heading.textContent = 'Missing people';
    body.append(heading);
    document.body.replaceWith(body);
  });
}

test.beforeEach(async ({ site, page }) => {
  addPage(site, '/');
  await page.goto(site.url('/'));
  await expect(findBanner(page)).toBeVisible();
});

test('what is added before the decision waits for it, what is added after it does not, and each runs once (promise 1)', async ({
  site,
  page,
}) => {
  await addContent(page, 'early');
  await expect(
    page.getByRole('button', { name: say('Save my choices') }),
  ).toHaveCount(1);
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual([]);
  await expect(page.getByText('Video of early')).toHaveCount(0);

  await findBanner(page)
    .getByRole('button', { name: say('Accept additional cookies') })
    .click();
  await expect
    .poll(() => ran(page))
    .toEqual(['early script', 'early template']);
  await expect(page.getByText('Video of early')).toBeVisible();
  await addContent(page, 'late');
  await expect
    .poll(() => ran(page))
    .toEqual([
      'early script',
      'early template',
      'late script',
      'late template',
    ]);
  await expect(page.getByText('Video of late')).toBeVisible();
  await expect(
    page.getByRole('button', { name: say('Save my choices') }),
  ).toHaveCount(2);
});

test('what is added after a refusal is held (promise 1)', async ({
  site,
  page,
}) => {
  await findBanner(page)
    .getByRole('button', { name: say('Reject additional cookies') })
    .click();
  await addContent(page, 'late');
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual([]);
});

for (const [name, swap] of Object.entries({
  'by another': swapBody,
  'by an empty one': (page: Page) =>
    page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'));
    }),
  'of its content': (page: Page) =>
    page.evaluate(() => {
      const heading = document.createElement('h1');
      heading.textContent = 'Missing people';
      document.body.replaceChildren(heading);
    }),
  'of its markup': (page: Page) =>
    page.evaluate(() => {
      document.body.innerHTML = '<h1>Missing people</h1>';
    }),
}))
  test(`the banner survives the replacement of the body ${name}, with its state`, async ({
    page,
  }) => {
    const banner = findBanner(page);
    await swap(page);
    await expect(banner).toBeVisible();
    expect(await page.evaluate(() => document.body.firstElementChild?.id)).toBe(
      'js-consent-banner',
    );
    await banner
      .getByRole('button', { name: say('Reject additional cookies') })
      .click();
    await expect(banner).toContainText(sayMessage('rejected'));
    await swap(page);
    await expect(banner).toContainText(sayMessage('rejected'));
    await banner
      .getByRole('button', { name: say('Hide cookie message') })
      .click();
    await swap(page);
    await expect(banner).toHaveCount(0);
  });

test('a site that removes just the banner does not get it back', async ({
  site,
  page,
}) => {
  await page.evaluate(() => {
    document.getElementById('js-consent-banner')?.remove();
  });
  await outlast(site, page, 200);
  await expect(findBanner(page)).toHaveCount(0);
});

test('a thousand held scripts that come in ten batches run once each, in the order in which they came', async ({
  site,
  page,
}) => {
  await answerBefore(
    page.context(),
    site,
    'preferences.1~analytics.1~marketing.1',
  );
  await page.reload();
  await page.evaluate(async () => {
    for (let batch = 0; batch < 10; batch += 1) {
      const section = document.createElement('section');
      for (let index = 0; index < 100; index += 1) {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset['consent'] = 'analytics';
        script.text = `(window.__ran ??= []).push('${batch * 100 + index}');`;
        section.append(script);
      }
      document.body.append(section);
      await new Promise(requestAnimationFrame);
    }
  });
  await expect.poll(async () => (await ran(page)).length).toBe(1000);
  await outlast(site, page, 100);
  expect(await ran(page)).toEqual(
    Array.from({ length: 1000 }, (_, index) => String(index)),
  );
});

test('after destroy nothing that comes later is seen to: no release, no form, no banner', async ({
  site,
  page,
}) => {
  await findBanner(page)
    .getByRole('button', { name: say('Accept additional cookies') })
    .click();
  await page.evaluate(() => {
    window.byConsent.destroy();
  });
  await addContent(page, 'late');
  await swapBody(page);
  await addContent(page, 'later');
  await outlast(site, page, 300);
  expect(await ran(page)).toEqual([]);
  await expect(findBanner(page)).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: say('Save my choices') }),
  ).toHaveCount(0);
});
