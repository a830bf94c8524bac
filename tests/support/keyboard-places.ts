import type { Site } from './create-site.ts';
import { designs, openers } from './designs.ts';
import type { ExampleSite } from './example-site.ts';
import { sayOnExample } from './example-words.ts';
import { addPage, addPreferencesPage } from './surfaces.ts';
import { projectLanguage, say } from './words.ts';

interface Sites {
  readonly site: Site;
  readonly example: ExampleSite;
}

/** A design on its pages, in the language of the project, and what Tab reaches there, in order. */
export interface Place {
  /** The address of a page that asks. */
  readonly home: string;
  /** The address of the preferences page. */
  readonly form: string;
  /** The site of both. */
  readonly on: Pick<Site, 'url'>;
  /** What the skip link says. */
  readonly skip: string;
  readonly inBanner: readonly string[];
  /** What follows the banner, the skip link first. */
  readonly inPage: readonly string[];
  /** What opens the dialog, after the page's content. */
  readonly opener: string;
  readonly inDialog: readonly string[];
  /** What Tab reaches from the message of the preferences page. */
  readonly firstInForm: string;
}

/** The same script for the library's own design, on a page without a server, and for GOV.UK Frontend, on the example's page. */
export const places = {
  'the default design': ({ site }: Sites): Place => {
    addPage(site, '/');
    addPreferencesPage(site);
    const skip = 'Skip to main content';
    const opener = 'Cookie choices';
    return {
      home: site.url('/'),
      form: site.url('/cookies'),
      on: site,
      skip,
      inBanner: listBanner(),
      inPage: [skip, 'Cookies', 'Cookie settings', opener],
      opener,
      inDialog: [
        ...[say('Close'), 'preferences=no', sayList('Preference cookies')],
        ...['analytics=no', sayList('Analytics cookies')],
        'marketing=no',
        ...listAnswers(),
      ],
      firstInForm: 'preferences=yes',
    };
  },
  'GOV.UK Frontend': ({ example }: Sites): Place => {
    const language = projectLanguage();
    const { home, preferences } = designs['GOV.UK Frontend'][language];
    const { [language]: opener } = openers;
    const skip = sayOnExample('Skip to main content');
    const essential = sayList(sayOnExample('Essential cookies'));
    return {
      home: example.url(home),
      form: example.url(preferences),
      on: example,
      skip,
      inBanner: listBanner(),
      inPage: [
        ...[skip, sayOnExample('Northshire Police'), sayOnExample('Cymraeg')],
        ...[sayOnExample('Cookies'), opener],
        sayOnExample('The same site in its own design'),
      ],
      opener,
      inDialog: [
        ...[say('Close'), essential],
        ...['preferences=no', sayList(sayOnExample('Preference cookies'))],
        ...['analytics=no', sayList(sayOnExample('Analytics cookies'))],
        ...['marketing=no', 'marketing/beamreel=no', 'marketing/tidemap=no'],
        'marketing/chatterwick=no',
        sayList(sayOnExample('Marketing cookies')),
        ...listAnswers(),
      ],
      firstInForm: essential,
    };
  },
};

/** Says what discloses the cookies of a category. */
function sayList(label: string): string {
  return say(`${label}: what is stored`);
}

function listBanner(): string[] {
  return [
    ...['cookies notice', 'Accept additional cookies'],
    ...['Reject additional cookies', 'Customise cookies'],
  ].map(say);
}

function listAnswers(): string[] {
  return [
    ...['Save my choices', 'Accept all additional cookies'],
    'Reject all additional cookies',
  ].map(say);
}
