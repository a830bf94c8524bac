import type { ConsentConfig } from '../../src/core/config.ts';

/** The minimal configuration of the design, as JSON text. It has to be accepted as it stands. */
export const minimalText = `{
  "siteName": "Northshire Police",
  "noticeUrl": "/cookies-notice",
  "preferencesUrl": "/cookies",
  "version": 1,
  "categories": [
    { "id": "essential", "basis": "essential", "label": "Essential cookies", "description": "These make the site work." },
    { "id": "preferences", "basis": "consent", "label": "Preference cookies", "description": "These remember how you like the site.",
      "cookies": [{ "name": "text_size", "purpose": "Remembers your text size", "duration": "1 year" }] },
    { "id": "analytics", "basis": "consent", "label": { "en": "Analytics cookies", "cy": "Cwcis dadansoddi" },
      "description": "These help us understand how the site is used.",
      "cookies": [{ "name": "_ga", "purpose": "Tells visitors apart", "duration": "2 years", "provider": "Google" }, { "name": "_ga_*", "purpose": "Keeps the session", "duration": "2 years", "provider": "Google" }],
      "storage": [{ "kind": "local", "name": "ga_*", "purpose": "Settings of the tool" }] },
    { "id": "marketing", "basis": "consent", "label": "Marketing cookies", "description": "These let us show videos from other sites." }
  ]
}
`;

/** The minimal configuration, fresh on every call, so that a test can change it. */
export function makeMinimal(): Record<string, unknown> {
  return JSON.parse(minimalText) as Record<string, unknown>;
}

const both = (text: string) => ({ en: text, cy: `${text} (Cymraeg)` });

/** A configuration that uses every key there is, and in which the check finds nothing at all. */
export const fullConfig: ConsentConfig = {
  $schema: './config.schema.json',
  siteName: both('Northshire Police'),
  noticeUrl: { en: '/cookies-notice', cy: '/cy/hysbysiad-cwcis' },
  preferencesUrl: { en: '/cookies', cy: '/cy/cwcis' },
  version: 3,
  categories: [
    {
      id: 'essential',
      basis: 'essential',
      label: both('Essential cookies'),
      description: 'These make the site work.',
      cookies: [
        {
          name: 'cookie-consent',
          purpose: both('Keeps your answer'),
          duration: both('180 days'),
          provider: 'Northshire Police',
          path: '/',
          domain: 'northshire.police.uk',
        },
      ],
    },
    {
      id: 'statistics',
      basis: 'statistics',
      label: both('Statistics'),
      description: both('These count visits.'),
      storage: [
        {
          kind: 'local',
          name: 'count_*',
          purpose: both('Counts visits'),
          duration: both('1 year'),
          provider: both('Northshire Police'),
        },
      ],
      purposes: ['measurement'],
    },
    {
      id: 'appearance',
      basis: 'appearance',
      label: 'Appearance',
      description: both('These remember the size of the text.'),
    },
    {
      id: 'marketing',
      basis: 'consent',
      label: both('Marketing cookies'),
      description: both('These let us show videos from other sites.'),
      purposes: ['advertising', 'session-replay'],
      services: [
        {
          id: 'video-site',
          label: both('Videos of the video site'),
          description: both('Plays the videos on our appeal pages.'),
          url: both('https://video.example/privacy').en,
          cookies: [
            {
              name: '_video_*',
              purpose: both('Tells visitors apart'),
              duration: both('2 years'),
              provider: 'Video Site Ltd',
            },
          ],
          storage: [
            {
              kind: 'session',
              name: 'player',
              purpose: 'Keeps the volume',
              duration: both('Until you close the tab'),
              provider: 'Video Site Ltd',
            },
            {
              kind: 'indexeddb',
              name: 'video_history',
              purpose: 'Keeps what was watched',
              duration: 'Until it is deleted',
              provider: 'Video Site Ltd',
            },
            {
              kind: 'cache',
              name: 'video-*',
              purpose: 'Keeps pictures of the videos',
              duration: 'Until it is deleted',
              provider: 'Video Site Ltd',
            },
          ],
          purposes: ['advertising'],
        },
      ],
    },
  ],
  cookie: {
    name: 'cookie-consent',
    days: 365,
    domain: 'northshire.police.uk',
    path: '/',
    sameSite: 'None',
    secure: true,
  },
  assets: '/assets/by-consent/',
  texts: {
    en: {
      bannerHeading: 'Your cookies on {siteName}',
      bannerNotice: 'Read the [notice].',
      accept: 'Allow',
    },
    cy: { bannerHeading: 'Eich cwcis ar {siteName}', accept: 'Caniatáu' },
  },
  endpoint: '/consent',
  languages: ['en', 'cy'],
  reason: both('We have added videos.'),
  classNames: { button: 'button button--primary', 'service-name': 'legend' },
  placement: 'bottom',
  stylesheet: '/styles/consent.css',
  complaintsUrl: { en: '/complaints', cy: '/cy/cwynion' },
  legacy: [
    {
      cookie: 'cookies_policy',
      answers: { statistics: 'usage', marketing: 'categories.marketing' },
      time: 'saved.at',
    },
  ],
  reloadOnWithdraw: true,
  integrations: {
    'google-consent-mode': {
      signals: {
        ad_storage: ['marketing'],
        ad_user_data: ['marketing'],
        ad_personalization: ['marketing'],
        analytics_storage: ['statistics', 'marketing/video-site'],
        functionality_storage: ['appearance'],
        personalization_storage: ['appearance'],
        security_storage: ['essential'],
      },
      wait_for_update: 500,
      region: ['GB', 'GB-ENG'],
      ads_data_redaction: true,
      url_passthrough: false,
    },
    gtm: {
      events: {
        ready: 'cookies_ready',
        decision: 'cookies',
        change: 'changed',
      },
    },
    matomo: { categories: ['statistics'], require: 'cookies' },
    clarity: {
      signals: {
        analytics_Storage: ['statistics'],
        ad_Storage: ['marketing'],
      },
    },
    'call-function': { name: 'siteConsent' },
  },
};
