import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/example-site.ts';
import { press, pressOften, tabTo } from '../support/keyboard.ts';
import { places } from '../support/keyboard-places.ts';
import { openReady } from '../support/open-ready.ts';
import {
  answerBefore,
  findBanner,
  findConsent,
  findDialog,
  readChoices,
} from '../support/surfaces.ts';
import { say, sayMessage } from '../support/words.ts';

const REFUSED = 'preferences.0~analytics.0~marketing.0';

/** Presses a key that answers: the focus never goes to the body, and then to the message. */
async function answer(
  page: Page,
  key: string,
  message: Locator,
  words: string,
): Promise<void> {
  expect(await press(page, key)).not.toBe('body');
  await expect(message).toBeFocused();
  await expect(message).toHaveText(words);
}

for (const [design, start] of Object.entries(places)) {
  test(`Tab leads through the banner, then to the skip link, through the page and back: no trap, in ${design} (A2, A9, I1)`, async ({
    example,
    page,
    site,
  }) => {
    const { home, inBanner, inPage } = start({ example, site });
    await openReady(page, home);
    await expect(findBanner(page)).toBeVisible();
    const stops = [...inBanner, ...inPage];
    expect(await pressOften(page, 'Tab', stops.length)).toEqual(stops);
    expect(await pressOften(page, 'Shift+Tab', stops.length - 1)).toEqual(
      stops.slice(0, -1).reverse(),
    );
  });

  for (const [name, words] of [
    ['Accept additional cookies', 'accepted'],
    ['Reject additional cookies', 'rejected'],
  ] as const)
    test(`"${name}" and "Hide cookie message" by keyboard alone: the focus goes to the message, then Tab to the skip link, in ${design} (A2, I7, I11)`, async ({
      example,
      page,
      site,
    }) => {
      const { home, inPage } = start({ example, site });
      await openReady(page, home);
      await expect(findBanner(page)).toBeVisible();
      await tabTo(page, say(name));
      const message = findBanner(page).getByRole('alert');
      await answer(page, 'Enter', message, sayMessage(words));
      expect(await pressOften(page, 'Tab', 2)).toEqual([
        say('cookies page'),
        say('Hide cookie message'),
      ]);
      expect(await press(page, 'Space')).not.toBe('body');
      await expect(findBanner(page)).toHaveCount(0);
      expect(await pressOften(page, 'Tab', 2)).toEqual(inPage.slice(0, 2));
    });

  test(`Tab cycles inside the dialog, forwards and backwards, and never reaches the page behind it, in ${design} (A9, A27)`, async ({
    example,
    page,
    site,
  }) => {
    const { home, inBanner, inPage, inDialog } = start({ example, site });
    await openReady(page, home);
    await expect(findBanner(page)).toBeVisible();
    await tabTo(page, say('Customise cookies'));
    await page.keyboard.press('Enter');
    await expect(
      findDialog(page).getByRole('heading', { level: 2 }),
    ).toBeFocused();
    expect(await pressOften(page, 'Tab', inDialog.length)).toEqual(inDialog);
    for (const key of ['Tab', 'Shift+Tab']) {
      const seen = await pressOften(page, key, 2 * inDialog.length + 4);
      for (const name of [...inBanner, ...inPage])
        expect(seen).not.toContain(name);
      for (const name of inDialog) expect(seen).toContain(name);
    }
  });

  test(`the dialog by keyboard alone: choose, read, save, hide, and go on at the opener, in ${design} (A2)`, async ({
    context,
    example,
    page,
    site,
  }) => {
    const { home, on, inPage, opener } = start({ example, site });
    await answerBefore(context, on, REFUSED);
    await openReady(page, home);
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(findDialog(page)).toBeVisible();
    await tabTo(page, 'analytics=no');
    expect(await press(page, 'ArrowUp')).toBe('analytics=yes');
    await tabTo(page, say('Analytics cookies: what is stored'));
    await page.keyboard.press('Enter');
    await expect(findDialog(page).getByRole('table')).toBeVisible();
    await tabTo(page, say('Save my choices'));
    const message = findBanner(page).getByRole('alert');
    await answer(page, 'Enter', message, sayMessage('saved'));
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.1~marketing.0',
    );
    expect(await press(page, 'Tab')).toBe(say('cookies page'));
    expect(await press(page, 'Tab')).toBe(say('Hide cookie message'));
    expect(await press(page, 'Enter')).toBe(opener);
    const before = inPage[inPage.indexOf(opener) - 1];
    expect(await press(page, 'Shift+Tab')).toBe(before);
  });

  test(`Enter on a radio of the dialog saves, as in any form, in ${design}`, async ({
    example,
    page,
    site,
  }) => {
    await openReady(page, start({ example, site }).home);
    await expect(findBanner(page)).toBeVisible();
    await tabTo(page, say('Customise cookies'));
    await page.keyboard.press('Enter');
    await expect(findDialog(page)).toBeVisible();
    await tabTo(page, 'analytics=no');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(findBanner(page).getByRole('alert')).toBeFocused();
    expect(await readChoices(page)).toBe(
      'preferences.0~analytics.1~marketing.0',
    );
  });

  test(`after openPreferences() from a script, with nothing focused, hiding the confirmation leaves the focus before the skip link, not on the body, in ${design} (A2, I11)`, async ({
    context,
    example,
    page,
    site,
  }) => {
    const { home, on, skip } = start({ example, site });
    await answerBefore(context, on, REFUSED);
    await openReady(page, home);
    await (
      await findConsent(page)
    ).evaluate((consent) => consent.openPreferences());
    await tabTo(page, say('Save my choices'));
    await page.keyboard.press('Enter');
    await expect(findBanner(page).getByRole('alert')).toBeFocused();
    await tabTo(page, say('Hide cookie message'));
    expect(await press(page, 'Enter')).not.toBe('body');
    expect(await press(page, 'Tab')).toBe(skip);
  });

  test(`the preferences page by keyboard alone: choose, save, clear, the focus always on the message, in ${design} (A2, I21)`, async ({
    example,
    page,
    site,
  }) => {
    const {
      form: address,
      skip,
      firstInForm,
      opener,
    } = start({
      example,
      site,
    });
    await openReady(page, address);
    const form = page.locator('[data-consent-page]');
    const message = form.getByRole('alert');
    await expect(form).toBeVisible();
    expect(await press(page, 'Tab')).toBe(skip);
    await tabTo(page, 'preferences=no');
    expect(await press(page, 'ArrowUp')).toBe('preferences=yes');
    await tabTo(page, say('Save my choices'));
    const saved = say('You have set your cookie preferences.');
    await answer(page, 'Enter', message, say('Success') + saved);
    expect(await readChoices(page)).toBe(
      'preferences.1~analytics.0~marketing.0',
    );
    expect(await press(page, 'Tab')).toBe(firstInForm);
    await tabTo(page, say('Clear my choices'));
    const cleared = say(
      'Your choices have been cleared. Cookies that need your permission are off.',
    );
    await answer(page, 'Space', message, say('Success') + cleared);
    expect(await readChoices(page)).toBeUndefined();
    await tabTo(page, opener);
  });
}
