import type { Locator, Page } from '@playwright/test';
import {
  findSurfaces,
  type Language,
  type SurfacesParts,
} from './bilingual.ts';
import { projectLanguage } from './words.ts';

/** Where a design stands on the example site. */
export interface DesignPaths {
  /** A page that asks. */
  readonly home: string;
  readonly preferences: string;
}

/** The two designs of the example site: the library's own in a site of its own, and the classes of GOV.UK Frontend (`classNames`). */
export const designs = {
  'the default design': {
    en: { home: '/', preferences: '/cookies' },
    cy: { home: '/cy', preferences: '/cy/cookies' },
  },
  'GOV.UK Frontend': {
    en: { home: '/govuk', preferences: '/govuk/cookies' },
    cy: { home: '/govuk/cy', preferences: '/govuk/cy/cookies' },
  },
} satisfies Record<string, Record<Language, DesignPaths>>;

/** What the example calls the link that opens the settings. */
export const openers = { en: 'Cookie settings', cy: 'Gosodiadau cwcis' };

/** Finds the pages of a design in the language of the project, what stands on them, and the link that opens the settings. */
export function findDesign(
  page: Page,
  design: keyof typeof designs,
): DesignPaths & SurfacesParts & { readonly opener: Locator } {
  const language = projectLanguage();
  return {
    ...designs[design][language],
    ...findSurfaces(page, language),
    opener: page.getByRole('link', { name: openers[language] }),
  };
}
