import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from './bilingual.ts';
import { localPath, type Visit } from './example-site.ts';
import { sayOnExample } from './example-words.ts';
import { findButton, findRadio } from './surfaces.ts';

/** The news page of the example. */
export const NEWS = '/news/operation-amberwick';
/** A page view as the collector shows it, of a page in the language of the project if none is given. */
export const view = (page: string, language?: Language) => ({
  type: 'page_view',
  page: localPath(page, language),
});
/** A click on a link as the collector shows it, in the language of the project. */
export const click = (page: string, target: string) => ({
  type: 'link_click',
  page: localPath(page),
  target: localPath(target),
});

/** Finds a radio of the category `preferences` in the language of the project. */
export function findPreference(page: Page, isAllowed: boolean): Locator {
  return findRadio(page, sayOnExample('Preference cookies'), isAllowed);
}

/** Changes the text size and hides the beta notice. */
export async function usePreferences(page: Page): Promise<void> {
  await findButton(page, sayOnExample('Larger')).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-text-size',
    'larger',
  );
  await findButton(page, sayOnExample('Hide beta notice')).click();
  await expect(findBetaNotice(page)).toBeHidden();
}

/** Asserts that this page remembers the text size and the hidden notice, or that it does not. */
export async function expectRemembered(
  page: Page,
  isSo: boolean,
): Promise<void> {
  await expect(findButton(page, sayOnExample('Larger'))).toHaveAttribute(
    'aria-pressed',
    String(isSo),
  );
  await expect(findBetaNotice(page)).toHaveCount(isSo ? 0 : 1);
}

function findBetaNotice(page: Page): Locator {
  return page.getByRole('region', { name: sayOnExample('Beta notice') });
}

/** Asserts that nothing of the tool was asked for, let alone sent. */
export function expectNoTracking({ requests }: Visit, from = 0): void {
  expect(
    requests
      .slice(from)
      .filter((request) => /snowplow|analytics\.js|\/i$/.test(request)),
  ).toEqual([]);
}
