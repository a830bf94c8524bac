import * as z from 'zod/mini';
import { cookieListSchema, storageListSchema } from './declaration-schema.ts';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import { integrationsSchema } from './integrations-schema.ts';
import {
  localizedTextSchema,
  localizedUrlSchema,
  objectOf,
  textLike,
  textSchema,
  urlSchema,
  wordOf,
} from './schema-parts.ts';

/** Schema of a service inside a category. */
export const serviceSchema = objectOf(
  '"id": "video-site", "label": "Videos of the video site"',
  {
    id: textLike(expected.ID, grammar.ID_PATTERN),
    label: localizedTextSchema,
    description: z.exactOptional(localizedTextSchema),
    url: z.exactOptional(localizedUrlSchema),
    cookies: cookieListSchema,
    storage: storageListSchema,
  },
);

/** Schema of a category. */
export const categorySchema = objectOf(
  '"id": "analytics", "basis": "consent", "label": "Analytics cookies", "description": "These count visits."',
  {
    id: textLike(expected.ID, grammar.ID_PATTERN),
    basis: wordOf(['essential', 'consent', 'statistics', 'appearance']),
    label: localizedTextSchema,
    description: localizedTextSchema,
    cookies: cookieListSchema,
    storage: storageListSchema,
    services: z.exactOptional(
      z.array(
        serviceSchema,
        expected.listOf('{ "id": "video-site", "label": "Videos" }'),
      ),
    ),
    purposes: z.exactOptional(
      z.array(textSchema, expected.listOf('"advertising"')),
    ),
  },
);

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

/**
 * Schema of the configuration: the shape and each value by itself. What several values say together is in `rules/`, since zod
 * leaves its own refinements out while anything else is wrong, and all mistakes are to be reported at once.
 *
 * The public types are written by hand in `core/config.ts`; `tests/config/schema.test-d.ts` holds the two together.
 */
export const configSchema = objectOf(
  '"siteName": "Northshire Police", "version": 1, "categories": [...]',
  {
    $schema: z.exactOptional(textSchema),
    siteName: localizedTextSchema,
    noticeUrl: localizedUrlSchema,
    preferencesUrl: localizedUrlSchema,
    version: z
      .int(expected.VERSION)
      .check(
        z.minimum(0, expected.VERSION),
        z.maximum(grammar.MAX_VERSION, expected.VERSION),
      ),
    categories: z
      .array(categorySchema, expected.listOf('{ "id": "analytics", ... }'))
      .check(z.minLength(1, expected.SOME_CATEGORY)),
    cookie: z.exactOptional(cookieOptionsSchema),
    assets: z.exactOptional(urlSchema),
    texts: z.exactOptional(
      z.record(
        textLike(expected.LANGUAGE, grammar.LANGUAGE_PATTERN),
        z.record(z.string(), textSchema, expected.SENTENCES),
        {
          error: ({ code }) =>
            code === 'invalid_key' ? expected.LANGUAGE : expected.TEXTS,
        },
      ),
    ),
    integrations: z.exactOptional(integrationsSchema),
  },
);
