import { addLanguage, findSurfaces, paths } from '../support/bilingual.ts';
import { answerByRule, type ConsentRule } from '../support/consent-rule.ts';
import { ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** What browsers know of the banner of police sites: ids, and a cookie whose name is always the same. */
const POLICE: ConsentRule = {
  detect: [{ exists: '#js-consent-banner' }],
  detectQuestion: [
    { visible: '#js-consent-banner' },
    { visible: '#js-cookie-reject-button' },
  ],
  accept: [
    { click: '#js-cookie-accept-button' },
    { clickIfThere: '#js-cookie-dismiss-button' },
  ],
  reject: [
    { click: '#js-cookie-reject-button' },
    { clickIfThere: '#js-cookie-dismiss-button' },
  ],
  proveAccepted: [
    { hidden: '#js-consent-banner' },
    { cookie: /^cookie-consent=[^.]*~analytics\.1~marketing\.1$/ },
  ],
  proveRejected: [
    { hidden: '#js-consent-banner' },
    { cookie: /^cookie-consent=[^.]*~analytics\.0~marketing\.0$/ },
  ],
};

const held = `<script type="text/plain" data-consent="analytics">${recording('analytics')}</script>`;

test.beforeEach(({ site }) => {
  for (const language of ['en', 'cy'] as const)
    addLanguage(site, language, { held });
});

for (const language of ['en', 'cy'] as const)
  for (const [answer, scripts] of [
    ['reject', []],
    ['accept', ['analytics']],
  ] as const)
    test(`a browser that answers for its user can ${answer} on a page in ${language} by the hooks of police sites, and the answer counts (I30)`, async ({
      site,
      page,
    }) => {
      await page.goto(site.url(paths[language].home));
      await answerByRule(page, POLICE, answer);
      await expect(page.locator('#js-consent-banner')).toHaveCount(0);
      await expect.poll(() => ran(page)).toEqual(scripts);
      // On the page in the other language too, nothing is asked any more.
      const other = language === 'en' ? 'cy' : 'en';
      await page.goto(site.url(paths[other].home), {
        waitUntil: 'networkidle',
      });
      await expect(page.locator('#js-consent-banner')).toHaveCount(0);
      expect(await ran(page)).toEqual(scripts);
    });

test('a rule that looks for the wrong answer is not satisfied by ours', async ({
  site,
  page,
}) => {
  await page.goto(site.url(paths.en.home));
  await expect(
    answerByRule(
      page,
      { ...POLICE, proveRejected: POLICE.proveAccepted },
      'reject',
    ),
  ).rejects.toThrow(/No cookie like .*analytics\.0/);
});

for (const language of ['en', 'cy'] as const)
  test(`each hook is the part that a visitor knows by its role and name, in ${language} (I30)`, async ({
    site,
    page,
  }) => {
    await page.goto(site.url(paths[language].home));
    const { banner, button } = findSurfaces(page, language);
    await expect(banner).toHaveId('js-consent-banner');
    await expect(button('accept')).toHaveId('js-cookie-accept-button');
    await expect(button('reject')).toHaveId('js-cookie-reject-button');
    await button('reject').click();
    await expect(button('hide')).toHaveId('js-cookie-dismiss-button');
  });
