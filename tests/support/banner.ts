import type { Locator, Page } from '@playwright/test';

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
  const name = `Cookies on ${siteName}`;
  const region = page.getByRole('region', { name, exact: true });
  return {
    region,
    heading: region.getByRole('heading', { name, exact: true }),
    accept: region.getByRole('button', { name: /^Accept/ }),
    reject: region.getByRole('button', { name: /^Reject/ }),
    customise: region.getByText('Customise cookies'),
    notice: region.getByRole('link', { name: /notice/ }),
    message: region.getByRole('alert'),
    hide: region.getByRole('button', { name: 'Hide cookie message' }),
  };
}
