import type { CookieOptions, LegacyCookie } from '../core/config.ts';
import { DEFAULT_COOKIE_NAME } from './grammar.ts';
import type { Hints } from './hint.ts';

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

/** About a cookie in which another tool has kept the answer. */
export const legacyCookieHints: Hints<LegacyCookie> = {
  cookie: {
    title: 'Name',
    description:
      'Name of the cookie in which the other tool has kept the answer. Its value has to be JSON.',
    examples: ['cookies_policy'],
  },
  answers: {
    title: 'Answers',
    description:
      'For each category or service, where the answer stands in that JSON: keys with dots between them. It has to be true or false; in a list, the last key is looked for among its members.',
    examples: [{ analytics: 'usage', marketing: 'categories.marketing' }],
  },
  time: {
    title: 'Time of the choice',
    description:
      'Where the time of the choice stands: milliseconds since 1970, or a date. Without it, the choice counts from now.',
    examples: ['savedAt'],
  },
};
