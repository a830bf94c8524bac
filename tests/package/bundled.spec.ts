import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { findBanner } from '../support/banner.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { expect, test } from '../support/site.ts';
import { projectLanguage } from '../support/words.ts';
import { readBlocks } from './code-blocks.ts';
import { installPackage } from './install-package.ts';

const SECOND = 1000;

/** Writes the app's only page, in the language of the project. */
const writePage = () => `<!doctype html>
<html lang="${projectLanguage()}">
  <head>
    <meta charset="utf-8" />
    <title>Northshire Police</title>
  </head>
  <body>
    <main><h1>Northshire Police</h1></main>
    <script type="text/plain" data-consent="analytics">
      document.body.append('Held script ran.');
    </script>
    <script type="module" src="/main.ts"></script>
  </body>
</html>`;

/** Builds an empty Vite app whose only module is the README's, out of the package as it would be published. */
async function buildApp(): Promise<Map<string, string>> {
  const project = await installPackage();
  try {
    const modules = await readBlocks('README.md', 'ts');
    await project.write('index.html', writePage());
    await project.write('main.ts', modules[0] ?? '');
    await build({ root: project.folder, configFile: false, logLevel: 'error' });
    const out = join(project.folder, 'dist');
    const entries = await readdir(out, { recursive: true });
    const names = entries.filter((name) => /\.\w+$/.test(name));
    const files = names.map(
      async (name) =>
        [`/${name}`, await readFile(join(out, name), 'utf8')] as const,
    );
    return new Map(await Promise.all(files));
  } finally {
    await project.remove();
  }
}

test.describe('the npm module of the README, bundled with Vite', () => {
  test.describe.configure({ mode: 'default' }); // one worker, so that the app is built once
  let app: Map<string, string>;

  test.beforeAll(async () => {
    test.setTimeout(120 * SECOND);
    app = await buildApp();
  });

  test.beforeEach(({ site }) => {
    for (const [path, body] of app) {
      if (path.endsWith('.html')) site.page('/', body);
      else site.file(path, { body });
    }
  });

  test('asks, acts on the answer at once, and keeps it', async ({
    page,
    site,
  }) => {
    const errors = pageErrors(page);
    const events = await consentEvents(page);
    const root = page.locator('html');
    await page.goto(site.url('/'));
    const { region: banner, accept } = findBanner(page);
    await expect(banner).toBeVisible();
    await expect(root).toHaveAttribute('data-analytics', 'off');

    await accept.click();
    await expect(root).toHaveAttribute('data-analytics', 'on');
    await expect(page.getByText('Held script ran.')).toBeVisible();

    await page.reload();
    await expect(root).toHaveAttribute('data-analytics', 'on');
    await expect(page.getByText('Held script ran.')).toBeVisible();
    await expect(banner).toHaveCount(0);
    expect(errors).toEqual([]);
    expect((await events()).map(({ name }) => name)).toEqual(['consent:ready']);
  });

  test('loads the interface for those who are asked, and for nobody else', async ({
    page,
    site,
  }) => {
    await page.goto(site.url('/'));
    await findBanner(page).reject.click();
    await expect(page.getByRole('alert')).toBeVisible();
    const asked = site.requests.length;
    await page.reload({ waitUntil: 'networkidle' });
    const after = site.requests.slice(asked).map(({ path }) => path);
    expect(after).toHaveLength(2); // the page and its one module
    expect(asked).toBeGreaterThan(after.length);
    await expect(page.locator('html')).toHaveAttribute('data-analytics', 'off');
  });
});
