import type { Site } from './create-site.ts';
import { designs } from './designs.ts';
import type { ExampleSite } from './example-site.ts';
import { addPage, addPreferencesPage } from './surfaces.ts';

interface Sites {
  readonly site: Site;
  readonly example: ExampleSite;
}

/** The words of the skip link. */
export const SKIP = 'Skip to main content';

/** What Tab reaches in the banner, in order. */
export const inBanner = [
  'cookies notice',
  'Accept additional cookies',
  'Reject additional cookies',
  'Customise cookies',
];
const essential = 'Essential cookies: what is stored';
const preferences = ['preferences=no', 'Preference cookies: what is stored'];
const analytics = ['analytics=no', 'Analytics cookies: what is stored'];
const answers = [
  'Save my choices',
  'Accept all additional cookies',
  'Reject all additional cookies',
];

/** The same script for the library's own design, on a page without a server, and for GOV.UK Frontend, on the example's page. */
export const places = {
  'the default design': {
    inPage: [SKIP, 'Cookies', 'Cookie settings', 'Cookie choices'],
    opener: 'Cookie choices',
    inDialog: [
      ...['Close', ...preferences, ...analytics, 'marketing=no'],
      ...answers,
    ],
    firstInForm: 'preferences=yes',
    start: ({ site }: Sites) => {
      addPage(site, '/');
      addPreferencesPage(site);
      return { home: site.url('/'), form: site.url('/cookies'), on: site };
    },
  },
  'GOV.UK Frontend': {
    inPage: [
      ...[SKIP, 'Northshire Police', 'Cymraeg'],
      ...['Cookies', 'Cookie settings', 'The same site in its own design'],
    ],
    opener: 'Cookie settings',
    inDialog: [
      ...['Close', essential, ...preferences, ...analytics],
      ...['marketing', 'beamreel', 'tidemap', 'chatterwick'].map((id, index) =>
        index ? `marketing/${id}=no` : `${id}=no`,
      ),
      'Marketing cookies: what is stored',
      ...answers,
    ],
    firstInForm: essential,
    start: ({ example }: Sites) => {
      const { en } = designs['GOV.UK Frontend'];
      return {
        home: example.url(en.home),
        form: example.url(en.preferences),
        on: example,
      };
    },
  },
};
