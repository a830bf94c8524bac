import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { policePage, ran, recording } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

/** Together they take four slices of 50 ms. */
const names = Array.from({ length: 10 }, (_, index) => `script ${index}`);
/** Keeps the page busy, as a vendor's script does. */
const BUSY =
  'for (const end = performance.now() + 20; performance.now() < end;);';

const waits = {
  'what is urgent comes in between, where the browser can wait for just that':
    "scheduler.postTask(come, { priority: 'user-blocking' })",
  'a task comes in between, where it cannot': 'setTimeout(come)',
};

for (const [name, later] of Object.entries(waits))
  test(`scripts that are released together run in slices of time: ${name}`, async ({
    site,
    page,
  }) => {
    if (later.startsWith('setTimeout'))
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'scheduler');
      });
    const held = names.map(
      (text, index) =>
        `<script type="text/plain" data-consent="analytics">${recording(text)}${BUSY}${
          index ? '' : `function come() { ${recording('task')} } ${later};`
        }</script>`,
    );
    site.page(
      '/',
      policePage({ head: site.head(minimalConfig), held: held.join('\n') }),
    );
    await page.goto(site.url('/'));
    await findBanner(page).accept.click();
    await expect.poll(async () => (await ran(page)).length).toBe(11);
    const order = await ran(page);
    expect(order.filter((text) => text !== 'task')).toEqual(names);
    expect(order.at(-1)).toBe(names.at(-1));
  });
