import type {
  Category,
  ConsentConfig,
  CookieOptions,
  Service,
} from '../core/config.ts';
import { cookies, storage } from './declaration-hints.ts';
import { DEFAULT_COOKIE_NAME } from './grammar.ts';
import type { Hints } from './hint.ts';
import { EITHER } from './hint.ts';

const AT_MOST_24 =
  'Lower-case letters, digits and hyphens, beginning with a letter, 24 characters at most.';
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
  integrations: {
    title: 'Integrations',
    description: 'Vendors that are told of the answer, by name.',
    examples: [{ matomo: { categories: ['analytics'] } }],
  },
};

/** About a category. */
export const categoryHints: Hints<Category> = {
  id: {
    title: 'Id',
    description: `The name by which scripts and the stored answer know the category. ${AT_MOST_24}`,
    examples: ['analytics'],
  },
  basis: {
    title: 'Legal basis',
    description:
      'On what ground it is used. "essential": needed for what the visitor asked for, always on. "consent": off until the visitor allows it. "statistics" and "appearance": the exemptions of PECR Schedule A1. There is no default.',
    examples: ['consent'],
  },
  label: {
    title: 'Label',
    description: `The name that visitors see. ${EITHER}`,
    examples: [
      'Analytics cookies',
      { en: 'Analytics cookies', cy: 'Cwcis dadansoddi' },
    ],
  },
  description: {
    title: 'Description',
    description: `What it is for, in a sentence or two. ${EITHER}`,
    examples: ['These help us understand how the site is used.'],
  },
  cookies,
  storage,
  services: {
    title: 'Services',
    description:
      'Third parties or tools in this category that visitors can allow one by one.',
    examples: [[{ id: 'video-site', label: 'Videos of the video site' }]],
  },
  purposes: {
    title: 'Purposes',
    description:
      'What the data are used for, in fixed words. The basis "statistics" is refused for "advertising" and "session-replay".',
    examples: [['advertising'], ['session-replay']],
  },
};

/** About a service. */
export const serviceHints: Hints<Service> = {
  id: {
    title: 'Id',
    description: `The name by which scripts know the service, after its category: "marketing/video-site". ${AT_MOST_24}`,
    examples: ['video-site'],
  },
  label: {
    title: 'Label',
    description: `The name that visitors see. ${EITHER}`,
    examples: ['Videos of the video site'],
  },
  description: {
    title: 'Description',
    description: `What it does, in a sentence. ${EITHER}`,
    examples: ['Plays the videos on our appeal pages.'],
  },
  url: {
    title: 'Address of the provider',
    description:
      'Where the provider explains itself. One address, or one per language.',
    examples: ['https://video.example/privacy'],
  },
  cookies,
  storage,
};

/** About the cookie that keeps the answer. */
export const cookieOptionsHints: Hints<CookieOptions> = {
  name: {
    title: 'Name',
    description: 'Name of the cookie.',
    default: DEFAULT_COOKIE_NAME,
  },
  days: {
    title: 'Days',
    description:
      'Days from the moment of choice until the visitor is asked again, 1 to 400.',
    default: 180,
  },
  domain: {
    title: 'Domain',
    description:
      'A parent domain to share the answer with. Without it, the answer counts on this host alone.',
    examples: ['northshire.police.uk'],
  },
  path: {
    title: 'Path',
    description: 'The path under which the answer counts.',
    default: '/',
  },
  sameSite: {
    title: 'SameSite',
    description: "The cookie's SameSite attribute.",
    default: 'Lax',
  },
  secure: {
    title: 'Secure',
    description:
      'Whether the cookie is sent over https only. Without it: on an https page, yes.',
    examples: [true],
  },
};
