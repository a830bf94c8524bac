// Takes the pictures of the guides from the example site as it is built: `npm run build && node docs/pictures/make.js`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../tests/support/launch-options.js';
import { looks } from './looks.js';
import { parts, pointOut } from './parts.js';
import { surfaces } from './surfaces.js';

/** @param {string} path from the root of the repository */
const locate = (path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

const server = spawn(
  process.execPath,
  [locate('examples/police-site/server.js')],
  { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
);
const lines = await once(createInterface(server.stdout), 'line');
const baseURL = /http:\S+/.exec(String(lines[0]))?.[0] ?? '';
const browser = await chromium.launch(launchOptions);

for (const [look, options] of Object.entries(looks))
  for (const [name, surface] of Object.entries(surfaces))
    for (const [language, path] of Object.entries(surface.paths)) {
      if (surface.looks && !surface.looks.includes(look)) continue;
      const page = await browser.newPage({ ...options, baseURL });
      await page.goto(path);
      await surface.prepare(page);
      await page.screenshot({
        path: locate(`docs/pictures/${name}-${language}-${look}.png`),
      });
      await page.close();
    }

for (const [name, names] of Object.entries(parts)) {
  const page = await browser.newPage({ ...looks.light, baseURL });
  await page.goto('/');
  await surfaces[name]?.prepare(page);
  await page.locator(`.by-consent-${name}`).evaluate(pointOut, names);
  await page.screenshot({
    path: locate(`docs/pictures/parts-${name}.png`),
  });
  await page.close();
}
await browser.close();
server.kill();
