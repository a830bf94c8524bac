import { readFileSync } from 'node:fs';
import { createConsentServer } from '../../../dist/server.js';
import { configuration } from '../site/configuration.js';

const file = new URL('design.json', import.meta.url);

/** The site's own configuration with another design: the categories and the cookie are the same, so that one answer holds in both. */
export const consent = createConsentServer({
  ...configuration,
  ...JSON.parse(readFileSync(file, 'utf8')),
  preferencesUrl: { en: '/govuk/cookies', cy: '/govuk/cy/cookies' },
  endpoint: '/govuk/consent',
});
