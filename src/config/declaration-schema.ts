import * as z from 'zod/mini';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import {
  localizedTextSchema,
  objectOf,
  textLike,
  wordOf,
} from './schema-parts.ts';

/** Schema of a declared cookie. */
export const cookieDeclarationSchema = objectOf(
  '"name": "_ga", "purpose": "Counts visits"',
  {
    name: textLike(expected.COOKIE_NAME, grammar.COOKIE_PATTERN),
    purpose: z.exactOptional(localizedTextSchema),
    duration: z.exactOptional(localizedTextSchema),
    provider: z.exactOptional(localizedTextSchema),
    path: z.exactOptional(
      textLike(expected.COOKIE_PATH, grammar.COOKIE_PATH_PATTERN),
    ),
    domain: z.exactOptional(textLike(expected.DOMAIN, grammar.DOMAIN_PATTERN)),
  },
);

/** Schema of a declared storage entry. */
export const storageDeclarationSchema = objectOf(
  '"kind": "local", "name": "ga_*", "purpose": "Counts visits"',
  {
    kind: wordOf(['local', 'session', 'indexeddb', 'cache']),
    name: textLike(expected.STORAGE_NAME, grammar.STORAGE_PATTERN),
    purpose: z.exactOptional(localizedTextSchema),
    duration: z.exactOptional(localizedTextSchema),
    provider: z.exactOptional(localizedTextSchema),
  },
);

/** Schema of a list of declared cookies. */
export const cookieListSchema = z.exactOptional(
  z.array(cookieDeclarationSchema, expected.listOf('{ "name": "_ga" }')),
);

/** Schema of a list of declared storage entries. */
export const storageListSchema = z.exactOptional(
  z.array(
    storageDeclarationSchema,
    expected.listOf('{ "kind": "local", "name": "ga_*" }'),
  ),
);
