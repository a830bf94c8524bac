import type { Page } from '@playwright/test';
import { embedConfig, serveEmbeds } from '../support/embeds.ts';
import { expect, test } from '../support/site.ts';
import { addPage } from '../support/surfaces.ts';

const main = `<iframe data-consent="marketing/beamreel" data-src="/embed/frame" title="Appeal" width="560" height="315"></iframe>
  <template data-consent="marketing/tidemap" data-consent-placeholder><p>Map</p></template>`;

/** Gives the page a language, as a single-page app does, and reads what the placeholders say then. */
async function speak(page: Page, language: string) {
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
  const placeholders = page.locator('.by-consent-placeholder');
  await expect(placeholders).toHaveCount(2);
  return placeholders.evaluateAll((all: HTMLElement[]) =>
    all.map(({ lang, dir, ariaLabel, innerText }) => ({
      lang,
      dir,
      name: ariaLabel,
      words: innerText.split(/\n+/),
    })),
  );
}

test.beforeEach(({ site }) => {
  serveEmbeds(site);
});

test('placeholders speak the language of the page, and follow when it changes; the focus stays (W2)', async ({
  page,
  site,
}) => {
  addPage(site, '/', { config: embedConfig, main });
  await page.goto(site.url('/'));
  expect(await speak(page, 'cy-GB')).toEqual([
    {
      lang: 'cy',
      dir: 'ltr',
      name: 'Cynnwys gan Beamreel Cymru',
      words: [
        'Cynnwys gan Beamreel Cymru',
        "Daw'r cynnwys hwn gan Beamreel Cymru. Os byddwch yn ei lwytho, gall Beamreel Cymru storio cwcis a gweld eich bod wedi ymweld â'r dudalen hon.",
        'Dangos hwn unwaith',
        'Caniatáu Beamreel Cymru bob tro',
        'Gosodiadau cwcis',
      ],
    },
    expect.objectContaining({ lang: 'cy', name: 'Cynnwys gan Tidemap' }),
  ]);
  const button = page.getByRole('button').filter({ hasText: 'Beamreel' });
  await button.focus();
  expect(await speak(page, 'en')).toEqual([
    expect.objectContaining({ lang: 'en', name: 'Content from Beamreel' }),
    expect.objectContaining({ lang: 'en', name: 'Content from Tidemap' }),
  ]);
  await expect(button).toBeFocused();
  await expect(button).toHaveText('Always allow Beamreel');
});

test('a Welsh page never shows English first', async ({ page, site }) => {
  addPage(site, '/', {
    config: embedConfig,
    head: '<script>document.documentElement.lang = "cy"</script>',
    main,
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const { ariaLabel } of document.querySelectorAll(
        '.by-consent-placeholder',
      ))
        window.__ran = [...(window.__ran ?? []), ariaLabel ?? ''];
    }).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-label'],
    });
  });
  await page.goto(site.url('/'));
  await expect(page.locator('.by-consent-placeholder')).toHaveCount(2);
  const seen = await page.evaluate(() => [...new Set(window.__ran)]);
  expect(seen.sort()).toEqual([
    'Cynnwys gan Beamreel Cymru',
    'Cynnwys gan Tidemap',
  ]);
});

test("the site's own sentences and languages take the place of the library's (W4)", async ({
  page,
  site,
}) => {
  addPage(site, '/', {
    config: {
      ...embedConfig,
      texts: {
        en: { embedOnce: 'Play it' },
        ur: { direction: 'rtl', embedHeading: '{service} سے مواد' },
      },
    },
    main,
  });
  await page.goto(site.url('/'));
  const [english] = await speak(page, 'en');
  expect(english?.words).toContain('Play it');
  const [urdu] = await speak(page, 'ur');
  expect(urdu).toMatchObject({
    lang: 'ur',
    dir: 'rtl',
    name: 'Beamreel سے مواد',
  });
});
