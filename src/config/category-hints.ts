import type { Category, Service } from '../core/config.ts';
import { cookies, storage } from './declaration-hints.ts';
import type { Hint, Hints } from './hint.ts';
import { EITHER } from './hint.ts';

const AT_MOST_24 =
  'Lower-case letters, digits and hyphens, beginning with a letter, 24 characters at most.';

const purposes: Hint = {
  title: 'Purposes',
  description:
    'What the data are used for, in fixed words. The basis "statistics" is refused for "advertising" and "session-replay".',
  examples: [['advertising'], ['session-replay']],
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
  purposes,
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
  purposes,
};
