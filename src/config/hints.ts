import type { ConsentConfig } from '../core/config.ts';
import type { Hints } from './hint.ts';
import { EITHER } from './hint.ts';

/** About the configuration. */
export const configHints: Hints<ConsentConfig> = {
  $schema: {
    title: 'JSON Schema',
    description:
      'Where the description of this file is, so that an editor can help.',
    examples: ['./node_modules/by-consent/dist/config.schema.json'],
  },
  siteName: {
    title: 'Name of the site',
    description: `The name of the site as visitors know it. It stands in the heading of the banner. ${EITHER}`,
    examples: ['Northshire Police'],
  },
  noticeUrl: {
    title: 'Cookies notice',
    description:
      'The page that explains the cookies. One address, or one per language.',
    examples: ['/cookies-notice'],
  },
  preferencesUrl: {
    title: 'Preferences page',
    description:
      'The page with the preferences form. The banner does not show there. One address, or one per language.',
    examples: ['/cookies', { en: '/cookies', cy: '/cy/cwcis' }],
  },
  version: {
    title: 'Version of the policy',
    description:
      'A whole number from 0. Raise it when what you ask has changed: everyone is then asked again.',
    examples: [1],
  },
  categories: {
    title: 'Categories',
    description:
      'What the cookies are used for, each purpose by itself, in the order in which visitors read them.',
    examples: [
      [
        {
          id: 'analytics',
          basis: 'consent',
          label: 'Analytics cookies',
          description: 'These help us understand how the site is used.',
        },
      ],
    ],
  },
  cookie: {
    title: 'The cookie that keeps the answer',
    description: "How the visitor's answer is kept.",
    examples: [{ days: 180 }],
  },
  assets: {
    title: "Folder of the library's files",
    description:
      'Needed only where by-consent.js is written into the page or comes through a tag manager.',
    examples: ['/assets/by-consent/'],
  },
  texts: {
    title: 'Sentences to replace',
    description:
      'By language, and by key of the dictionary. Whatever is not replaced stays as it is.',
    examples: [{ en: { accept: 'Accept cookies' } }],
  },
  endpoint: {
    title: 'Where answers are posted',
    description:
      'A path on this site to which answers are posted, so that the server sets the cookie. Safari keeps such a cookie longer. Without it, the browser sets the cookie.',
    examples: ['/consent'],
  },
  languages: {
    title: 'Languages',
    description:
      'The languages in which the library may speak. Pages in any other language get the first of them. Without it: English, Welsh, and those of "texts".',
    examples: [['en', 'cy'], ['en']],
  },
  reason: {
    title: 'Why everyone is asked again',
    description: `Tells visitors who have answered before why they are asked again. It stands in their banner. ${EITHER}`,
    examples: ['We have added videos from another site.'],
  },
  classNames: {
    title: 'Classes of your design system',
    description:
      "Your own classes in place of the library's, by part. A part with classes of your own has none of the library's looks.",
    examples: [{ button: 'button button--primary', heading: 'heading' }],
  },
  placement: {
    title: 'Where the banner stands',
    description:
      'At the top of the page, in its flow, or at the lower edge of the window. It stands at the top all the same where it would take more than a third of the window.',
    default: 'top',
    examples: ['bottom'],
  },
  stylesheet: {
    title: 'Style sheet of your own',
    description:
      "The address of a style sheet in place of the library's. All of the looks are then yours.",
    examples: ['/styles/consent.css'],
  },
  complaintsUrl: {
    title: 'Complaints page',
    description:
      'The page on which visitors can complain about the use of their data. One address, or one per language.',
    examples: ['/complaints', { en: '/complaints', cy: '/cy/cwynion' }],
  },
  legacy: {
    title: 'Answers of another tool',
    description:
      'Cookies in which another tool has kept the answer. The first that is there is taken over, once, from a visitor who has not answered here.',
    examples: [[{ cookie: 'cookies_policy', answers: { analytics: 'usage' } }]],
  },
  reloadOnWithdraw: {
    title: 'Load the page anew after a withdrawal',
    description:
      'Whether the page is loaded anew once something allowed has been taken back. A script that has run cannot be undone otherwise.',
    default: false,
  },
  integrations: {
    title: 'Integrations',
    description: 'Vendors that are told of the answer, by name.',
    examples: [{ matomo: { categories: ['analytics'] } }],
  },
};
