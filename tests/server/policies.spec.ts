import { expect } from '@playwright/test';
import { minimalConfig } from '../support/config.ts';
import { test } from '../support/consent-site.ts';
import { cspViolations } from '../support/page-observers.ts';
import { findBanner, readChoices } from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const rest =
  "default-src 'none'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

for (const inline of [false, true])
  test(`${inline ? 'the inlined gate runs by its hash alone' : 'the linked gate runs by its address'}, and nothing else is needed (S1, S3, S5)`, async ({
    page,
    startConsentSite,
  }) => {
    const violations = await cspViolations(page);
    const origin = await startConsentSite(minimalConfig, {
      inline,
      policy: (gateHash) =>
        `${rest}; script-src 'self'${inline ? ` '${gateHash}'` : ''}`,
    });
    await page.goto(`${origin}/news`);
    await findBanner(page)
      .getByRole('button', { name: say('Accept additional cookies') })
      .click();
    await expect(findBanner(page).getByRole('alert')).toHaveText(
      sayMessage('accepted'),
    );
    expect(await readChoices(page)).toBe(
      'preferences.1~analytics.1~marketing.1',
    );
    expect(await violations()).toEqual([]);
  });

test('a banner whose styles stand in the page by their hash alone asks for no file before it is painted (S5, T17)', async ({
  page,
  startConsentSite,
}) => {
  const violations = await cspViolations(page);
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const origin = await startConsentSite(minimalConfig, {
    inline: true,
    inlineStyles: true,
    policy: (gateHash, stylesHash) =>
      `${rest.replace("style-src 'self'", `style-src '${stylesHash}'`)}; script-src 'self' '${gateHash}'`,
  });
  await page.route(/by-consent-/, (route) => route.abort());
  await page.goto(`${origin}/news`);
  await expect(findBanner(page)).toHaveCSS('display', 'grid');
  await expect(findBanner(page)).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  expect(urls.filter((url) => url.endsWith('.css'))).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('a policy without the hash stops the inlined gate, and the banner works without it', async ({
  page,
  startConsentSite,
}) => {
  const violations = await cspViolations(page);
  const origin = await startConsentSite(minimalConfig, {
    inline: true,
    policy: () => `${rest}; script-src 'self'`,
  });
  await page.goto(`${origin}/news`);
  expect(await violations()).toMatchObject([{ directive: 'script-src-elem' }]);
  await findBanner(page)
    .getByRole('button', { name: say('Accept additional cookies') })
    .click();
  await expect(page).toHaveURL(`${origin}/news`);
  await expect(findBanner(page).getByRole('alert')).toHaveText(
    sayMessage('accepted'),
  );
});
