import { expect } from '@playwright/test';
import { designs, findDesign } from '../support/designs.ts';
import { test } from '../support/example-site.ts';
import { openReady } from '../support/open-ready.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { readAnswer } from '../support/surfaces.ts';
import { weightOf } from '../support/weight.ts';
import { projectLanguage } from '../support/words.ts';

test('nothing is refused by the policy, nothing comes from elsewhere, and nothing moves when the scripts come (I17, S1, S7)', async ({
  example,
  page,
  visit,
}) => {
  const { home, preferences, banner } = findDesign(page, 'GOV.UK Frontend');
  await openReady(page, example.url(home));
  await expect(banner).toBeVisible();
  expect(await layoutShifts(page)).toEqual([]);
  await openReady(page, example.url(preferences));
  expect(visit.requests).toContain('GET /govuk/site.css');
});

test('one answer holds in both designs', async ({ example, page }) => {
  const { home, banner, button } = findDesign(page, 'GOV.UK Frontend');
  await openReady(page, example.url(home));
  await button('accept').click();
  await expect(button('hide')).toBeVisible();
  expect((await readAnswer(page))?.value).toContain('analytics.1');
  for (const places of Object.values(designs)) {
    await page.goto(example.url(places[projectLanguage()].home));
    await expect(page.getByRole('main')).toBeVisible();
    await expect(banner).toHaveCount(0);
  }
});

for (const width of [1280, 320])
  test(`accept and reject weigh the same at ${width} px (L8)`, async ({
    example,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { home, button } = findDesign(page, 'GOV.UK Frontend');
    await openReady(page, example.url(home));
    const looks = [];
    for (const key of ['accept', 'reject'] as const) {
      const { height } = (await button(key).boundingBox()) ?? {};
      // Widths follow the words, which differ by a letter or so.
      looks.push({ ...(await weightOf(button(key))), height });
    }
    expect(looks[0]).toEqual(looks[1]);
  });

for (const hasScripts of [true, false])
  test(`a browser that answers banners for its user answers this one, by the words of GOV.UK's or on a Welsh page by the ids of police sites, ${hasScripts ? 'with' : 'without'} scripts (I30)`, async ({
    example,
    page,
  }) => {
    if (!hasScripts) await page.route(/\.js/, (route) => route.abort());
    const buttons = page
      .locator('.govuk-cookie-banner__message button')
      .filter({ visible: true });
    // Such browsers know no Welsh words, but the ids of police sites.
    const find = (words: string, id: string) =>
      projectLanguage() === 'cy'
        ? buttons.and(page.locator(`#${id}`))
        : buttons.filter({ hasText: words });
    const { home, banner } = findDesign(page, 'GOV.UK Frontend');
    await openReady(page, example.url(home));
    await find('Reject', 'js-cookie-reject-button').click();
    await find('Hide', 'js-cookie-dismiss-button').click();
    await expect(banner).toHaveCount(0);
    expect((await readAnswer(page))?.value).toContain('analytics.0');
  });
