import { audit } from '../support/audit.ts';
import { minimalConfig } from '../support/config.ts';
import { looks, sizes } from '../support/screens.ts';
import { expect, test } from '../support/site.ts';
import {
  addPage,
  addPreferencesPage,
  findBanner,
  findDialog,
} from '../support/surfaces.ts';
import { say } from '../support/words.ts';

/** How the visitor is told of each basis: asked, or told and able to object (L1, L4). */
const WORDS = [
  'These are on from the start, as the law permits. You can object at any time.',
  'Allow these cookies',
  'Turn these cookies off',
];

/** One category of each basis. */
const config = {
  ...minimalConfig,
  categories: [
    ...minimalConfig.categories,
    ...(['statistics', 'appearance'] as const).map((basis) => ({
      id: basis,
      basis,
      label: { en: `${basis} cookies`, cy: `Cwcis ${basis}` },
      description: 'These need no permission.',
      cookies: [{ name: `${basis}_id`, purpose: 'Counts', duration: '1 day' }],
    })),
  ],
};

for (const [name, look] of Object.entries(looks))
  test(`axe finds nothing where every legal basis has its wording, in banner, dialog and preferences page: ${name} (A1, A4, A16, L1, L4)`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia(look);
    const parts = {
      config,
      head: '<meta name="color-scheme" content="light dark"><style>html { background: Canvas }</style>',
    };
    addPage(site, '/', parts);
    addPreferencesPage(site, parts);

    await page.goto(site.url('/'));
    await expect(findBanner(page)).toContainText(
      say('Reject additional cookies'),
    );
    await page.getByRole('link', { name: say('Customise cookies') }).click();
    for (const surface of [findDialog(page), page.getByRole('main')]) {
      for (const words of WORDS)
        await expect(surface.getByText(say(words)).first()).toBeVisible();
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await audit(page), `${size.width} px`).toEqual([]);
      }
      await page.goto(site.url('/cookies'));
    }
  });
