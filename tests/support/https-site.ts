import type { Page } from '@playwright/test';
import type { Site } from './create-site.ts';

/**
 * Lets a page reach the site over https as well.
 *
 * @returns the origin
 */
export async function serveHttps(
  site: Site,
  page: Page,
  host = 'www.northshire.police.uk',
): Promise<string> {
  const origin = `https://${host}`;
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const url = `http://127.0.0.1:${site.port}${pathname}`;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  return origin;
}
