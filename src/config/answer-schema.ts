import * as z from 'zod/mini';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import { objectOf, textLike, wordOf } from './schema-parts.ts';

/** Schema of the options of the cookie that keeps the answer. */
export const cookieOptionsSchema = objectOf('"days": 180', {
  name: z.exactOptional(
    textLike(expected.ANSWER_COOKIE_NAME, grammar.ANSWER_COOKIE_PATTERN),
  ),
  days: z.exactOptional(
    z
      .int(expected.DAYS)
      .check(
        z.minimum(1, expected.DAYS),
        z.maximum(grammar.MAX_DAYS, expected.DAYS),
      ),
  ),
  domain: z.exactOptional(textLike(expected.DOMAIN, grammar.DOMAIN_PATTERN)),
  path: z.exactOptional(
    textLike(expected.COOKIE_PATH, grammar.COOKIE_PATH_PATTERN),
  ),
  sameSite: z.exactOptional(wordOf(['Lax', 'Strict', 'None'])),
  secure: z.exactOptional(z.boolean(expected.BOOLEAN)),
});

const keyPathSchema = textLike(expected.KEY_PATH, grammar.KEY_PATH_PATTERN);

/** Schema of a cookie in which another tool has kept the answer. */
export const legacyCookieSchema = objectOf(
  '"cookie": "cookies_policy", "answers": { "analytics": "usage" }',
  {
    cookie: textLike(
      expected.FOREIGN_COOKIE_NAME,
      grammar.FOREIGN_COOKIE_PATTERN,
    ),
    answers: z.record(z.string(), keyPathSchema, expected.ANSWERS),
    time: z.exactOptional(keyPathSchema),
  },
);
