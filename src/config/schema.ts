import * as z from 'zod/mini';
import { cookieOptionsSchema, legacyCookieSchema } from './answer-schema.ts';
import { categorySchema } from './category-schema.ts';
import { classNamesSchema } from './class-names-schema.ts';
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
    endpoint: z.exactOptional(
      textLike(expected.SITE_PATH, grammar.SITE_PATH_PATTERN),
    ),
    languages: z.exactOptional(
      z
        .array(
          textLike(expected.LANGUAGE, grammar.LANGUAGE_PATTERN),
          expected.listOf('"en", "cy"'),
        )
        .check(z.minLength(1, expected.SOME_LANGUAGE)),
    ),
    reason: z.exactOptional(localizedTextSchema),
    classNames: z.exactOptional(classNamesSchema),
    placement: z.exactOptional(wordOf(['top', 'bottom'])),
    stylesheet: z.exactOptional(urlSchema),
    complaintsUrl: z.exactOptional(localizedUrlSchema),
    legacy: z.exactOptional(
      z.array(
        legacyCookieSchema,
        expected.listOf('{ "cookie": "cookies_policy", ... }'),
      ),
    ),
    reloadOnWithdraw: z.exactOptional(z.boolean(expected.BOOLEAN)),
    integrations: z.exactOptional(integrationsSchema),
  },
);
