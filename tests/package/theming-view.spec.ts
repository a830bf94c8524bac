import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { blockWrites } from '../support/block-writes.ts';
import { minimalConfig } from '../support/config.ts';
import { pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { findButton, readChoices } from '../support/surfaces.ts';
import { projectLanguage, say, sayMessage } from '../support/words.ts';
import { readBlocks } from './code-blocks.ts';

/** Bundles the view of the guide with the built library, and a configuration before it. */
async function bundleSample(): Promise<string> {
  const [sample = ''] = await readBlocks('docs/theming.md', 'ts');
  const { outputFiles } = await build({
    stdin: {
      contents: `const config = ${JSON.stringify(minimalConfig)};\n${sample}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    alias: {
      'by-consent': fileURLToPath(
        new URL('../../dist/index.js', import.meta.url),
      ),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}

test('the view in the guide to theming asks, fails, confirms and hides', async ({
  page,
  site,
}) => {
  const errors = pageErrors(page);
  site.file('/app.js', { body: await bundleSample() });
  site.page(
    '/',
    `<!doctype html><html lang="${projectLanguage()}"><title>Northshire Police</title><body><main><h1>Page</h1></main><script type="module" src="/app.js"></script></body></html>`,
  );
  await page.goto(site.url('/'));
  const banner = page.getByRole('region', {
    name: 'Northshire Police: cookies',
  });
  const find = (name: string) => findButton(banner, say(name));
  const accept = find('Accept additional cookies');
  await expect(accept).toHaveClass('ds-button');
  await expect(banner.locator('#js-cookie-dismiss-button')).toBeHidden();
  await blockWrites(page);
  await accept.click();
  await expect(banner.getByRole('alert')).toHaveText(sayMessage('failed'));
  await expect(accept).toBeVisible();
  await page.reload();
  await find('Reject additional cookies').click();
  await expect(banner.getByRole('alert')).toBeFocused();
  await expect(accept).toBeHidden();
  expect(await readChoices(page)).toBe('preferences.0~analytics.0~marketing.0');
  await find('Hide cookie message').click();
  await expect(banner).toHaveCount(0);
  expect(errors).toEqual([]);
});
