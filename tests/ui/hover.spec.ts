import { expect, type Locator } from '@playwright/test';
import { contrastOf } from '../support/contrast.ts';
import { designs, findDesign } from '../support/designs.ts';
import { test } from '../support/example-site.ts';
import { openReady } from '../support/open-ready.ts';

/** What a control looks like under the pointer. */
interface Looks {
  readonly text: string;
  /** The first ground that is not transparent: the control's own, or what is behind it. */
  readonly ground: string;
  readonly hasOwnGround: boolean;
  /** How much brighter a filter makes the control. */
  readonly brightness: number;
}

function readLooks(control: Locator): Promise<Looks> {
  return control.evaluate((element) => {
    const { color, filter } = getComputedStyle(element);
    let behind: Element | null = element;
    let ground = 'rgba(0, 0, 0, 0)';
    while (behind && ground === 'rgba(0, 0, 0, 0)') {
      ground = getComputedStyle(behind).backgroundColor;
      if (ground === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
    }
    const [, brightness = '1'] = /^brightness\(([\d.]+)\)$/.exec(filter) ?? [];
    if (filter !== 'none' && brightness === '1')
      throw new Error(`What does ${filter} do to a colour?`);
    return {
      text: color,
      ground,
      hasOwnGround: behind === element,
      brightness: Number(brightness),
    };
  });
}

/** Does to a colour what the filter does. */
function brighten(colour: string, brightness: number): string {
  return colour.replace(/\d+/g, (channel) =>
    String(Math.min(255, Math.round(Number(channel) * brightness))),
  );
}

/** Expects that the words of everything that can be pressed have 4.5 to 1 under the pointer. */
async function expectContrast(surface: Locator, least: number): Promise<void> {
  const controls = await surface
    .locator('button, a, summary')
    .filter({ visible: true })
    .all();
  expect(controls.length).toBeGreaterThanOrEqual(least);
  for (const control of controls) {
    await control.hover();
    const { text, ground, hasOwnGround, brightness } = await readLooks(control);
    const ratio = contrastOf(
      brighten(text, brightness),
      hasOwnGround ? brighten(ground, brightness) : ground,
    );
    expect(ratio, await control.innerText()).toBeGreaterThanOrEqual(4.5);
  }
}

for (const design of Object.keys(designs) as (keyof typeof designs)[])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`buttons, links and disclosures keep 4.5 to 1 under the pointer, in ${design}, ${colorScheme} (A4)`, async ({
      example,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const { home, preferences, opener, ...surfaces } = findDesign(
        page,
        design,
      );
      const { banner, dialog, form, button, message } = surfaces;
      await openReady(page, example.url(home));
      await expect(banner).toBeVisible();
      await expectContrast(banner, 4);
      await opener.click();
      await expect(dialog).toBeVisible();
      await expectContrast(dialog, 8);
      await button('save').click();
      await expect(message).toBeFocused();
      await expectContrast(banner, 2);
      await openReady(page, example.url(preferences));
      await button('save').click();
      await expect(message).toBeFocused();
      await expectContrast(form, 6);
    });
