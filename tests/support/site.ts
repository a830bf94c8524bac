import { test as base, type BrowserContext } from '@playwright/test';
import { withBlockedCookies } from './blocked-cookies.ts';
import { createSite, type Site } from './create-site.ts';
import { startSiteServer, type SiteServer } from './site-server.ts';

export { expect } from '@playwright/test';

/** Playwright's `test`, with a website of its own for every test. */
export const test = base.extend<
  {
    /** The website of this test. */
    site: Site;
    /** A browser, apart from the usual one, whose visitor has blocked all cookies. */
    blockedCookies: BrowserContext;
  },
  { siteServer: SiteServer }
>({
  siteServer: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from a pattern, even when there are none
    async ({}, use) => {
      const server = await startSiteServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ siteServer }, use) => {
    const site = createSite(siteServer.port);
    siteServer.answerWith(site.listener);
    await use(site);
    siteServer.answerWith();
  },
  blockedCookies: async ({ launchOptions }, use) => {
    await withBlockedCookies(launchOptions, use);
  },
});
