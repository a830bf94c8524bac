import type { CookieDeclaration, StorageDeclaration } from '../core/config.ts';
import type { Hint, Hints } from './hint.ts';
import { EITHER } from './hint.ts';

const WILDCARD = 'A * stands for any characters.';

const purpose: Hint = {
  title: 'What it is for',
  description: `What it is for, in a sentence. Visitors have to be told. ${EITHER}`,
  examples: ['Remembers your text size'],
};
const duration: Hint = {
  title: 'How long it stays',
  description: `How long it stays, in words. Visitors have to be told. ${EITHER}`,
  examples: ['2 years', 'until you close the browser'],
};
const provider: Hint = {
  title: 'Who sets it',
  description: `Who sets it: the company, or the name of this site. ${EITHER}`,
  examples: ['Google'],
};
/** About a list of declared cookies. */
export const cookies: Hint = {
  title: 'Cookies',
  description:
    'Every cookie it sets. When a visitor refuses, these are deleted and no others.',
  examples: [
    [{ name: '_ga', purpose: 'Tells visitors apart', duration: '2 years' }],
  ],
};
/** About a list of declared storage entries. */
export const storage: Hint = {
  title: 'Storage entries',
  description:
    "Every entry it writes into the browser's storage. When a visitor refuses, these are deleted and no others.",
  examples: [
    [{ kind: 'local', name: 'ga_*', purpose: 'Settings of the tool' }],
  ],
};

/** About a declared cookie. */
export const cookieDeclarationHints: Hints<CookieDeclaration> = {
  name: {
    title: 'Name',
    description: `The exact name of the cookie, or a pattern. ${WILDCARD}`,
    examples: ['_ga', '_ga_*'],
  },
  purpose,
  duration,
  provider,
  path: {
    title: 'Path',
    description:
      "The path it is set on, where that is not a part of every page's path. It cannot be deleted otherwise.",
    examples: ['/shop'],
  },
  domain: {
    title: 'Domain',
    description: 'The domain it is set on, for the same reason as the path.',
    examples: ['northshire.police.uk'],
  },
};

/** About a declared storage entry. */
export const storageDeclarationHints: Hints<StorageDeclaration> = {
  kind: {
    title: 'Kind of storage',
    description:
      '"local" for localStorage, "session" for sessionStorage, "indexeddb" for a database, "cache" for a cache of the Cache API.',
    examples: ['local'],
  },
  name: {
    title: 'Key',
    description: `The exact key of the entry or name of the database or cache, or a pattern. ${WILDCARD}`,
    examples: ['ga_*'],
  },
  purpose,
  duration,
  provider,
};
