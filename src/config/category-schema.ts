import * as z from 'zod/mini';
import { cookieListSchema, storageListSchema } from './declaration-schema.ts';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import {
  localizedTextSchema,
  localizedUrlSchema,
  objectOf,
  textLike,
  textSchema,
  wordOf,
} from './schema-parts.ts';

const purposeListSchema = z.exactOptional(
  z.array(textSchema, expected.listOf('"advertising"')),
);

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
    purposes: purposeListSchema,
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
    purposes: purposeListSchema,
  },
);
