import type { Page } from '@playwright/test';
import {
  embedConfig,
  findPlaceholder,
  serveEmbeds,
} from '../support/embeds.ts';
import { consentEvents } from '../support/page-observers.ts';
import { outlast } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage, findDialog } from '../support/surfaces.ts';
import { say } from '../support/words.ts';

test.beforeEach(({ site }) => {
  serveEmbeds(site);
});

/** Reads the names of all placeholders, in the order of the page. */
function readNames(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.by-consent-placeholder')
    .evaluateAll((all) => all.map((node) => node.ariaLabel));
}

const frame = (consent: string, rest = '') =>
  `<iframe data-consent="${consent}" data-src="https://video.example/embed/1" title="Appeal" width="560" height="315" ${rest}></iframe>`;

test('a placeholder says who the content comes from: what the page calls it, its service, its host, or its category', async ({
  page,
  site,
}) => {
  addPage(site, '/', {
    config: embedConfig,
    main: [
      frame('marketing', 'data-consent-placeholder="Ambervale Pictures"'),
      frame('marketing/beamreel'),
      frame(' marketing/beamreel\n marketing/tidemap '),
      frame('marketing'),
      '<template data-consent="marketing" data-consent-placeholder><p>Post</p></template>',
    ].join('\n'),
  });
  await page.goto(site.url('/'));
  await expect
    .poll(() => readNames(page))
    .toEqual([
      say('Content from Ambervale Pictures'),
      say('Content from Beamreel'),
      say('Content from Beamreel, Tidemap'),
      say('Content from video.example'),
      say('Content from Marketing cookies'),
    ]);
  // What would be stored is never called by another name.
  await expect(
    page.locator('.by-consent-placeholder button:last-of-type'),
  ).toHaveText([
    say('Always allow Marketing cookies'),
    say('Always allow Beamreel'),
    say('Always allow Beamreel, Tidemap'),
    say('Always allow Marketing cookies'),
    say('Always allow Marketing cookies'),
  ]);
  const { group } = findPlaceholder(page, 'Beamreel');
  await expect(group.getByRole('paragraph').last()).toHaveText(
    say(
      'This content comes from Beamreel. If you load it, Beamreel may store cookies and can see that you visited this page.',
    ),
  );
});

test('nothing stands for frames that are tiny, hidden or not to have it, for other content that does not ask, or for an unknown id', async ({
  page,
  site,
}) => {
  addPage(site, '/', {
    config: embedConfig,
    main: `
      <iframe data-consent="marketing" data-src="/embed/a" title="A" width="1" height="1"></iframe>
      <iframe data-consent="marketing" data-src="/embed/b" title="B" width="500" height="40"></iframe>
      ${frame('marketing', 'hidden')}
      ${frame('marketing', 'data-consent-placeholder="none"')}
      ${frame('marketing unknown-id')}
      <img data-consent="marketing" data-src="/embed/image" alt="Map" width="600" height="400">
      <template data-consent="marketing"><p>Post</p></template>
      ${frame('marketing/beamreel')}`,
  });
  await page.goto(site.url('/'));
  await expect
    .poll(() => readNames(page))
    .toEqual([say('Content from Beamreel')]);
});

test('a frame that is shown later gets its placeholder then', async ({
  page,
  site,
}) => {
  const main = `<details><summary>Video</summary>${frame('marketing/beamreel')}</details>`;
  addPage(site, '/', { config: embedConfig, main });
  await page.goto(site.url('/'));
  const { group } = findPlaceholder(page, 'Beamreel');
  await outlast(site, page, 300);
  await expect(group).toHaveCount(0);
  await page.getByText('Video').click();
  await expect(group).toBeVisible();
});

test('pictures and videos that ask for it have one too', async ({
  page,
  site,
}) => {
  const attributes =
    'data-consent="marketing/tidemap" data-consent-placeholder';
  addPage(site, '/', {
    config: embedConfig,
    main: `
      <img ${attributes} data-src="/embed/image" alt="Map" width="600" height="400">
      <picture ${attributes}><source data-srcset="/embed/picture"><img data-src="/embed/none" alt="Map" width="500" height="300"></picture>
      <video ${attributes} data-src="/embed/video" width="400" height="225" controls></video>`,
  });
  await page.goto(site.url('/'));
  const { group } = findPlaceholder(page, 'Tidemap');
  await expect(group).toHaveCount(3);
  const sizes = await group.evaluateAll((all: HTMLElement[]) =>
    all.map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight]),
  );
  expect(sizes).toEqual([
    [600, 400],
    [500, 300],
    [400, 225],
  ]);
});

test('its link opens the settings, and is a link to the preferences page besides', async ({
  page,
  site,
}) => {
  addPage(site, '/', { config: embedConfig, main: frame('marketing') });
  await page.goto(site.url('/'));
  const { settings } = findPlaceholder(page, 'video.example');
  await expect(settings).toHaveAttribute('href', '/cookies');
  await settings.click();
  await expect(findDialog(page)).toBeVisible();
});

test('when the library is destroyed its placeholders go, and nothing becomes live', async ({
  page,
  site,
}) => {
  const readEvents = await consentEvents(page);
  addPage(site, '/', {
    config: embedConfig,
    main: `${frame('marketing')}<template data-consent="marketing" data-consent-placeholder="Post"><p>x</p></template>`,
  });
  await page.goto(site.url('/'));
  await expect.poll(() => readNames(page)).toHaveLength(2);
  await page.evaluate(() => {
    window.byConsent.destroy();
  });
  await expect.poll(() => readNames(page)).toEqual([]);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  const names = (await readEvents()).map(({ name }) => name);
  expect(names).not.toContain('consent:error');
});

test("the site's own classes and style sheet take the place of the library's; the size is kept", async ({
  page,
  site,
}) => {
  site.file('/own.css', {
    body: '.own { color: rgb(1, 2, 3) }',
    type: 'text/css',
  });
  addPage(site, '/', {
    config: {
      ...embedConfig,
      stylesheet: '/own.css',
      classNames: { placeholder: 'own' },
    },
    main: frame('marketing/beamreel'),
  });
  await page.goto(site.url('/'));
  const { group } = findPlaceholder(page, 'Beamreel');
  await expect(group).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(group).toHaveClass('by-consent own');
  expect(await group.boundingBox()).toEqual(
    await page.locator('iframe').boundingBox(),
  );
});
