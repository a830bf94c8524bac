import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { blockWrites } from '../support/block-writes.ts';
import { minimalConfig } from '../support/config.ts';
import { pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { readChoices } from '../support/surfaces.ts';
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
    '<!doctype html><html lang="en"><title>Northshire Police</title><body><main><h1>Page</h1></main><script type="module" src="/app.js"></script></body></html>',
  );
  await page.goto(site.url('/'));
  const banner = page.getByRole('region', {
    name: 'Northshire Police: cookies',
  });
  const button = (name: string) => banner.getByRole('button', { name });
  await expect(button('Accept')).toHaveClass('ds-button');
  await expect(button('Hide cookie message')).toBeHidden();
  await blockWrites(page);
  await button('Accept').click();
  await expect(banner.getByRole('alert')).toHaveText(/technical problem/);
  await expect(button('Accept')).toBeVisible();
  await page.reload();
  await button('Reject').click();
  await expect(banner.getByRole('alert')).toBeFocused();
  await expect(button('Accept')).toBeHidden();
  expect(await readChoices(page)).toBe('preferences.0~analytics.0~marketing.0');
  await button('Hide cookie message').click();
  await expect(banner).toHaveCount(0);
  expect(errors).toEqual([]);
});
