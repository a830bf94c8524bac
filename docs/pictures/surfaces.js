const ACCEPT = '#js-cookie-accept-button';

/**
 * What visitors can meet, and how a page of the example site is brought to show it. Languages do not matter: everything is found by what it is, not by what
 * it says.
 *
 * @typedef {object} Surface
 * @property {Record<'en' | 'cy', string>} paths the page, in each language
 * @property {readonly string[]} [looks] the only looks in which it differs
 * @property {(page: import('playwright').Page) => Promise<unknown>} prepare
 */

const HOME = { en: '/', cy: '/cy' };

/** @type {Record<string, Surface>} */
export const surfaces = {
  banner: {
    paths: HOME,
    prepare: (page) => page.waitForSelector(ACCEPT),
  },
  confirmation: {
    paths: HOME,
    async prepare(page) {
      await page.click(ACCEPT);
      await page.waitForSelector('[data-consent-message=accepted]:visible');
    },
  },
  error: {
    paths: { en: '/?saving=fails', cy: '/cy?saving=fails' },
    async prepare(page) {
      await page.click(ACCEPT);
      await page.waitForSelector('[data-consent-message=failed]:visible');
    },
  },
  dialog: {
    paths: HOME,
    async prepare(page) {
      await page.click('#js-consent-banner [data-consent-open]');
      await page.click('.by-consent-dialog details summary');
    },
  },
  preferences: {
    paths: { en: '/cookies', cy: '/cy/cookies' },
    prepare: (page) =>
      page.locator('.by-consent-page').evaluate((form) => {
        form.scrollIntoView();
      }),
  },
  placeholder: {
    paths: { en: '/news/amberwick-appeal', cy: '/cy/news/amberwick-appeal' },
    async prepare(page) {
      await page.click('#js-cookie-reject-button');
      await page.click('#js-cookie-dismiss-button');
      await page
        .locator('.by-consent-placeholder')
        .first()
        .evaluate((placeholder) => {
          placeholder.scrollIntoView({ block: 'center' });
        });
    },
  },
  'govuk-banner': {
    paths: { en: '/govuk', cy: '/govuk/cy' },
    looks: ['light', 'narrow'],
    prepare: (page) => page.waitForSelector(ACCEPT),
  },
  'govuk-preferences': {
    paths: { en: '/govuk/cookies', cy: '/govuk/cy/cookies' },
    looks: ['light', 'narrow'],
    prepare: (page) => page.waitForSelector('[data-consent-page]'),
  },
};
