import { audit } from '../support/audit.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage } from '../support/police-page.ts';
import { readStyles } from '../support/read-styles.ts';
import { expect, test } from '../support/site.ts';

const config = {
  ...minimalConfig,
  siteName: { en: 'Northshire Police', ur: 'نارتھ شائر پولیس' },
  texts: {
    ur: {
      direction: 'rtl',
      bannerHeading: '{siteName} پر کوکیز',
      accept: 'اضافی کوکیز قبول کریں',
      reject: 'اضافی کوکیز مسترد کریں',
      dialogHeading: '{siteName} پر کوکیز منتخب کریں',
    },
  },
};

for (const lang of ['ur', 'ur-PK'])
  test(`a language from the configuration is written from right to left on a page in ${lang}, in the banner and the dialog`, async ({
    page,
    site,
  }) => {
    const css = 'html { background: #fff; color: #111 }';
    const main = '<p><a href="/cookies" data-consent-open>Settings</a></p>';
    const head = site.head(config);
    site.page('/', policePage({ lang, head, css, main }));
    await page.goto(site.url('/'));
    const banner = page.getByRole('region', {
      name: 'نارتھ شائر پولیس پر کوکیز',
    });
    await expect(banner).toHaveAttribute('lang', 'ur');
    await expect(banner).toHaveAttribute('dir', 'rtl');
    const accept = await banner.getByRole('button').nth(0).boundingBox();
    const reject = await banner.getByRole('button').nth(1).boundingBox();
    expect(accept?.x).toBeGreaterThan(reject?.x ?? Infinity);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: 'Settings' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAttribute('dir', 'rtl');
    const radio = await dialog.getByRole('radio').first().boundingBox();
    const words = await dialog
      .getByText('Allow these cookies', { exact: true })
      .first()
      .boundingBox();
    expect(radio?.x).toBeGreaterThan(words?.x ?? Infinity);
    expect(await audit(page)).toEqual([]);
  });

test('the styles know no left and no right, so that they follow the direction', async () => {
  const css = await readStyles();
  expect(css).toContain('inline-start');
  expect(css).not.toMatch(/\b(left|right)\b/);
});
