import type { Locator, Page } from '@playwright/test';
import type { ConsentConfig } from '../../src/core/config.ts';
import { cy } from '../../src/i18n/cy.ts';
import { enBanner } from '../../src/i18n/en-banner.ts';
import { enSettings } from '../../src/i18n/en-settings.ts';
import { minimalConfig } from './config.ts';
import type { Site } from './create-site.ts';
import { policePage, type PageParts } from './police-page.ts';

/** The two languages that the library speaks by itself. */
export type Language = 'en' | 'cy';

/** What the interface says in each. */
export const words = { en: { ...enBanner, ...enSettings }, cy };

/** Where each page of the site stands, by language. */
export const paths = {
  en: { home: '/', notice: '/cookies-notice', preferences: '/cookies' },
  cy: {
    home: '/cy/',
    notice: '/cy/hysbysiad-cwcis',
    preferences: '/cy/cwcis',
  },
} as const;

/** The configuration of a site in both languages: every basis, a service, addresses and texts for each language. */
export const bilingualConfig = {
  ...minimalConfig,
  siteName: { en: 'Northshire Police', cy: 'Heddlu Northshire' },
  noticeUrl: { en: paths.en.notice, cy: paths.cy.notice },
  preferencesUrl: { en: paths.en.preferences, cy: paths.cy.preferences },
  complaintsUrl: { en: '/complaints', cy: '/cy/cwynion' },
  categories: [
    {
      id: 'essential',
      basis: 'essential',
      label: { en: 'Essential cookies', cy: 'Cwcis hanfodol' },
      description: {
        en: 'These make the site work.',
        cy: "Mae'r rhain yn gwneud i'r wefan weithio.",
      },
    },
    {
      id: 'analytics',
      basis: 'consent',
      label: { en: 'Analytics cookies', cy: 'Cwcis dadansoddi' },
      description: {
        en: 'These help us understand how the site is used.',
        cy: "Mae'r rhain yn ein helpu i ddeall sut mae'r wefan yn cael ei defnyddio.",
      },
      cookies: [
        {
          name: '_ga',
          purpose: {
            en: 'Tells visitors apart',
            cy: 'Gwahaniaethu rhwng ymwelwyr',
          },
          duration: '2 years',
          provider: 'Google',
        },
      ],
    },
    {
      id: 'marketing',
      basis: 'consent',
      label: { en: 'Marketing cookies', cy: 'Cwcis marchnata' },
      description: {
        en: 'These let us show videos from other sites.',
        cy: "Mae'r rhain yn gadael i ni ddangos fideos o wefannau eraill.",
      },
      services: [
        {
          id: 'video',
          label: 'Videopoint',
          url: 'https://video.example/privacy',
          cookies: [
            {
              name: 'vp',
              purpose: { en: 'Counts views', cy: 'Cyfrif gwyliadau' },
              duration: '6 months',
            },
          ],
        },
      ],
    },
  ],
} satisfies ConsentConfig;

/** Adds a language's home page and its preferences page. */
export function addLanguage(
  site: Site,
  language: Language,
  {
    config = bilingualConfig,
    ...parts
  }: Partial<PageParts> & { readonly config?: ConsentConfig } = {},
): void {
  const head = site.head(config);
  const { home, preferences } = paths[language];
  const opener = `<p><a href="${preferences}" data-consent-open>Settings</a></p>`;
  site.page(home, policePage({ lang: language, head, main: opener, ...parts }));
  site.page(
    preferences,
    policePage({
      lang: language,
      head,
      main: '<h2>Choices</h2><div data-consent-preferences></div>',
      ...parts,
    }),
  );
}

/** The surfaces of a page, whatever its language. */
export interface SurfacesParts {
  readonly banner: Locator;
  readonly dialog: Locator;
  readonly form: Locator;
  /** The message that is shown. */
  readonly message: Locator;
  /** Finds a button by what the language calls it. */
  readonly button: (
    key: 'accept' | 'reject' | 'hide' | 'save' | 'close' | 'clear',
  ) => Locator;
}

/** Finds the surfaces of a page in a language, there or not. */
export function findSurfaces(page: Page, language: Language): SurfacesParts {
  const { [language]: texts } = words;
  const siteName = bilingualConfig.siteName[language];
  const named = (text: string) => ({
    name: text.replace('{siteName}', siteName),
    exact: true,
  });
  return {
    banner: page.getByRole('region', named(texts.bannerHeading)),
    dialog: page.getByRole('dialog', named(texts.dialogHeading)),
    form: page.locator('[data-consent-page]'),
    message: page.getByRole('alert'),
    button: (key) => page.getByRole('button', named(texts[key])),
  };
}
