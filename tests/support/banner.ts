import type { Locator, Page } from '@playwright/test';
import { say } from './words.ts';

/** The banner as a visitor finds it: by roles and names. */
export interface BannerParts {
  readonly region: Locator;
  readonly heading: Locator;
  readonly accept: Locator;
  readonly reject: Locator;
  readonly customise: Locator;
  readonly notice: Locator;
  /** The message in the place of the question, or above it where an answer was not kept. */
  readonly message: Locator;
  readonly hide: Locator;
}

/** Finds the banner of a page, there or not. */
export function findBanner(
  page: Pick<Page, 'getByRole'>,
  siteName = 'Northshire Police',
): BannerParts {
  const name = say(`Cookies on ${siteName}`);
  const named = (text: string) => ({ name: say(text), exact: true });
  const region = page.getByRole('region', { name, exact: true });
  return {
    region,
    heading: region.getByRole('heading', { name, exact: true }),
    accept: region.getByRole('button', named('Accept additional cookies')),
    reject: region.getByRole('button', named('Reject additional cookies')),
    customise: region.getByText(say('Customise cookies')),
    notice: region.getByRole('link', named('cookies notice')),
    message: region.getByRole('alert'),
    hide: region.getByRole('button', named('Hide cookie message')),
  };
}
