import { expect, type Locator, type Page } from '@playwright/test';
import type { Visit } from './example-site.ts';
import { findButton, findRadio } from './surfaces.ts';
import { projectLanguage } from './words.ts';

/** The news page of the example. */
export const NEWS = '/news/operation-amberwick';
/** A page view as the collector shows it. */
export const view = (page: string) => ({ type: 'page_view', page });
/** A click on a link as the collector shows it. */
export const click = (page: string, target: string) => ({
  type: 'link_click',
  page,
  target,
});

/** What the configuration of the example calls the category `preferences`. */
const preferences = { en: 'Preference cookies', cy: 'Cwcis dewisiadau' };

/** Finds a radio of the category `preferences` in the language of the project. */
export function findPreference(page: Page, isAllowed: boolean): Locator {
  return findRadio(page, preferences[projectLanguage()], isAllowed);
}

/** Changes the text size and hides the beta notice. */
export async function usePreferences(page: Page): Promise<void> {
  await findButton(page, 'Larger').click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-text-size',
    'larger',
  );
  await findButton(page, 'Hide beta notice').click();
  await expect(page.getByRole('region', { name: 'Beta notice' })).toBeHidden();
}

/** Asserts that this page remembers the text size and the hidden notice, or that it does not. */
export async function expectRemembered(
  page: Page,
  isSo: boolean,
): Promise<void> {
  await expect(findButton(page, 'Larger')).toHaveAttribute(
    'aria-pressed',
    String(isSo),
  );
  await expect(page.getByRole('region', { name: 'Beta notice' })).toHaveCount(
    isSo ? 0 : 1,
  );
}

/** Asserts that nothing of the tool was asked for, let alone sent. */
export function expectNoTracking({ requests }: Visit, from = 0): void {
  expect(
    requests
      .slice(from)
      .filter((request) => /snowplow|analytics\.js|\/i$/.test(request)),
  ).toEqual([]);
}
