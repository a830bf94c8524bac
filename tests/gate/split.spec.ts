import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import {
  holdEach,
  policePage,
  ran,
  recording,
} from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { painted } from '../support/split.ts';

test('a held template of which half comes late is released whole, in its turn, though it is allowed before (T2)', async ({
  page,
  site,
}) => {
  const late = '<p>Two.</p>';
  const template = `<template data-consent="analytics"><p>One.</p>${late}<script>${recording('whole')}</script></template>`;
  const held = `${holdEach('analytics')}<div id="held">${template}</div>${holdEach('marketing')}`;
  site.page('/', policePage({ head: site.head(minimalConfig), held }), {
    cuts: [
      {
        before: late,
        async wait() {
          await painted(page, '/', '#held > template');
          await findBanner(page).accept.click();
          await expect(findBanner(page).hide).toBeVisible();
        },
      },
    ],
  });
  await page.goto(site.url('/'));
  await expect
    .poll(() => ran(page))
    .toEqual(['analytics', 'whole', 'marketing']);
  await expect(page.locator('#held')).toContainText('One.Two.');
});
