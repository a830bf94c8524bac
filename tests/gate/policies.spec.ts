import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { cspViolations, pageErrors } from '../support/page-observers.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

const NONCE = 'r4nd0m';

const policies = [
  {
    name: 'nonces, strict-dynamic and Trusted Types without any policy',
    header: `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    nonce: ` nonce="${NONCE}"`,
  },
  {
    name: "script-src 'self' and style-src 'self'",
    header: "script-src 'self'; style-src 'self'",
    nonce: '',
  },
  {
    name: 'the policy of GOV.UK (S1)',
    header:
      "default-src 'self'; base-uri 'none'; script-src 'self'; style-src 'self'; font-src 'self'; object-src 'none'",
    nonce: '',
  },
];

const inOrder = ['a', 'module', 'b', 'inside'];

for (const { name, header, nonce } of policies) {
  const expected = nonce
    ? ['a', 'inline', 'module', 'b', 'inside', 'inline inside', 'inline module']
    : inOrder;

  test.describe(`under ${name}`, () => {
    test.beforeEach(({ site }) => {
      const start = (rest: string) =>
        `<script type="text/plain" data-consent="analytics"${nonce} ${rest}</script>`;
      const held = [
        start('src="/a.js">'),
        nonce && start(`>${recording('inline')}`),
        start('data-type="module" src="/module.js">'),
        start('src="/b.js">'),
        `<template data-consent="marketing"><p>A map</p><script${nonce} src="/inside.js"></script>${
          nonce && `<script${nonce}>${recording('inline inside')}</script>`
        }</template>`,
        nonce && start(`data-type="module">${recording('inline module')}`),
      ].join('\n');
      for (const id of inOrder) site.file(`/${id}.js`, { body: recording(id) });
      site.file('/a.js', { body: recording('a'), delay: 400 });
      const head = site.head(minimalConfig, nonce ? { nonce: NONCE } : {});
      for (const path of ['/', '/other'])
        site.page(path, policePage({ head, held }), {
          headers: { 'Content-Security-Policy': header },
        });
    });

    test('a visitor is asked by a styled banner, accepts, and held elements run in order, with no violation (S1, S2, S3, S4)', async ({
      site,
      page,
    }) => {
      const readViolations = await cspViolations(page);
      const errors = pageErrors(page);
      await page.goto(site.url('/'));
      const { accept, region } = findBanner(page);
      await expect(accept).toHaveCSS('cursor', 'pointer'); // no button has that without a style sheet
      expect(await ran(page)).toEqual([]);
      await accept.click();
      await expect.poll(() => ran(page)).toHaveLength(expected.length);
      expect(await ran(page)).toEqual(expected);
      await expect(page.getByText('A map')).toBeVisible();
      expect(await readViolations()).toEqual([]);

      await page.getByRole('link', { name: 'Another page' }).click();
      await expect.poll(() => ran(page)).toHaveLength(expected.length);
      expect(await ran(page)).toEqual(expected);
      await expect(region).toHaveCount(0);
      expect(await readViolations()).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('a visitor rejects, withdraws and starts over, with no violation', async ({
      site,
      page,
    }) => {
      const readViolations = await cspViolations(page);
      const errors = pageErrors(page);
      await page.goto(site.url('/'));
      const { hide, reject, region } = findBanner(page);
      await reject.click();
      await hide.click();
      await page.getByRole('link', { name: 'Another page' }).click();
      await expect(page).toHaveURL(site.url('/other'));
      await page.waitForLoadState();
      await page.evaluate(async () => {
        await window.byConsent.acceptAll();
        await window.byConsent.rejectAll();
        await window.byConsent.reset();
      });
      await expect(region).toBeVisible();
      await page.evaluate(() => {
        window.byConsent.destroy();
      });
      await page.waitForLoadState('networkidle');
      expect(await ran(page)).toEqual([]);
      expect(await readViolations()).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
}
