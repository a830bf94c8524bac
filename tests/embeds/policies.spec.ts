import {
  embedConfig,
  findPlaceholder,
  serveEmbeds,
} from '../support/embeds.ts';
import { cspViolations, pageErrors } from '../support/page-observers.ts';
import { ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';
import { addPage } from '../support/surfaces.ts';

const NONCE = 'r4nd0m';

for (const { name, policy } of [
  {
    name: 'the strictest policy with Trusted Types and nonces',
    policy: `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  {
    name: 'a policy that allows no styles at all',
    policy: `default-src 'none'; script-src 'self'; img-src 'self' data:; frame-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
])
  test(`under ${name} placeholders are styled and in their place, answer, go and come back, with no violation (S1, S2, S3, S4)`, async ({
    page,
    site,
  }) => {
    const readViolations = await cspViolations(page);
    const errors = pageErrors(page);
    serveEmbeds(site);
    site.file('/post.js', { body: recording('post') });
    addPage(site, '/', {
      config: embedConfig,
      attributes: { nonce: NONCE },
      main: `<iframe data-consent="marketing/beamreel" data-src="/embed/frame" title="Appeal" width="560" height="315"></iframe>
        <img data-consent="marketing/beamreel" data-consent-placeholder data-src="/embed/image" alt="Map" width="600" height="400">
        <template data-consent="marketing/beamreel" data-consent-placeholder><p>Post</p><script nonce="${NONCE}" src="/post.js"></script></template>`,
    });
    const [html] = [
      await (await fetch(`http://127.0.0.1:${site.port}/`)).text(),
    ];
    site.page('/', html.replace('<link rel="icon" href="data:," />', ''), {
      headers: { 'Content-Security-Policy': policy },
    });
    await page.goto(site.url('/'));
    const { group, once, always } = findPlaceholder(page, 'Beamreel');
    await expect(group).toHaveCount(3);
    await expect(group.first()).toHaveCSS('position', 'absolute');
    expect(await group.first().boundingBox()).toEqual(
      await page.locator('iframe').boundingBox(),
    );
    await once.first().click();
    await expect(group).toHaveCount(2);
    await always.first().click();
    await expect(group).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(['post']);
    await page.evaluate(() => {
      document.documentElement.lang = 'cy';
    });
    await page.evaluate(() => window.byConsent.rejectAll());
    await expect(page.locator('.by-consent-placeholder')).toHaveCount(3);
    expect(await readViolations()).toEqual([]);
    expect(errors).toEqual([]);
  });
