import type { ConsentConfig } from '../../src/core/config.ts';

/** The minimal configuration of the documentation: everything that is required, and nothing else but declared cookies. */
export const minimalConfig = {
  siteName: 'Northshire Police',
  noticeUrl: '/cookies-notice',
  preferencesUrl: '/cookies',
  version: 1,
  categories: [
    {
      id: 'essential',
      basis: 'essential',
      label: 'Essential cookies',
      description: 'These make the site work.',
    },
    {
      id: 'preferences',
      basis: 'consent',
      label: 'Preference cookies',
      description: 'These remember how you like the site.',
      cookies: [
        {
          name: 'text_size',
          purpose: 'Remembers your text size',
          duration: '1 year',
        },
      ],
    },
    {
      id: 'analytics',
      basis: 'consent',
      label: { en: 'Analytics cookies', cy: 'Cwcis dadansoddi' },
      description: 'These help us understand how the site is used.',
      cookies: [
        {
          name: '_ga',
          purpose: 'Tells visitors apart',
          duration: '2 years',
          provider: 'Google',
        },
        {
          name: '_ga_*',
          purpose: 'Keeps the session',
          duration: '2 years',
          provider: 'Google',
        },
      ],
      storage: [
        { kind: 'local', name: 'ga_*', purpose: 'Settings of the tool' },
      ],
    },
    {
      id: 'marketing',
      basis: 'consent',
      label: 'Marketing cookies',
      description: 'These let us show videos from other sites.',
    },
  ],
} satisfies ConsentConfig;
