import * as z from 'zod/mini';
import { cookieOptionsSchema, legacyCookieSchema } from './answer-schema.ts';
import { categorySchema, serviceSchema } from './category-schema.ts';
import { classNamesSchema } from './class-names-schema.ts';
import {
  cookieDeclarationSchema,
  storageDeclarationSchema,
} from './declaration-schema.ts';
import * as integrations from './integrations-schema.ts';
import type { Problem } from './issue.ts';
import { nearestWord } from './nearest-word.ts';
import type { Path } from './path.ts';
import { isRecord, placeAt } from './place.ts';
import { repair } from './repair.ts';
import { configSchema } from './schema.ts';

/** Keys of the object at a path, by the last key on the way to it, or the last two. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(configSchema.shape),
  categories: Object.keys(categorySchema.shape),
  services: Object.keys(serviceSchema.shape),
  cookies: Object.keys(cookieDeclarationSchema.shape),
  storage: Object.keys(storageDeclarationSchema.shape),
  cookie: Object.keys(cookieOptionsSchema.shape),
  classNames: Object.keys(classNamesSchema.shape),
  legacy: Object.keys(legacyCookieSchema.shape),
  integrations: Object.keys(integrations.integrationsSchema.shape),
  'google-consent-mode': Object.keys(
    integrations.googleConsentModeSchema.shape,
  ),
  'google-consent-mode.signals': Object.keys(
    integrations.googleSignalsSchema.shape,
  ),
  gtm: Object.keys(integrations.gtmSchema.shape),
  'gtm.events': Object.keys(integrations.gtmEventsSchema.shape),
  matomo: Object.keys(integrations.matomoSchema.shape),
  clarity: Object.keys(integrations.claritySchema.shape),
  'clarity.signals': Object.keys(integrations.claritySignalsSchema.shape),
  'call-function': Object.keys(integrations.callFunctionSchema.shape),
};

/** Describes a key that the object at `path` does not have. */
function describeUnknownKey(
  root: unknown,
  path: Path,
  key: string,
  phrase: string,
): Problem {
  const { value } = placeAt(root, path);
  const names = path.filter((step) => typeof step === 'string');
  const keys = KEYS[names.slice(-2).join('.')] ?? KEYS[names.at(-1) ?? ''];
  // A key that is there already cannot be the one that was meant.
  const free = (keys ?? []).filter(
    (known) => isRecord(value) && !Object.hasOwn(value, known),
  );
  return {
    path: [...path, key],
    severity: 'advice',
    expected: phrase,
    found: key,
    isKey: true,
    suggestion: nearestWord(key, free),
  };
}

/** Turns an issue of zod into problems; `base` is the way to the part that zod was looking at. */
function describeIssue(
  root: unknown,
  base: Path,
  issue: z.core.$ZodIssue,
): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const { value } = placeAt(root, path);
  const phrase = issue.message;
  const problem: Problem = {
    path,
    severity: 'error',
    expected: phrase,
    found: value,
    suggestion: repair(phrase, value),
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        describeUnknownKey(root, path, key, phrase),
      );
    case 'invalid_union': {
      // The unions are "a text, or one per language" and "true, or options": in an object, only what the second half says is of use.
      const nested = isRecord(value) ? issue.errors.at(-1) : undefined;
      return nested
        ? nested.flatMap((part) => describeIssue(root, path, part))
        : [problem];
    }
    case 'invalid_value':
      return [
        {
          ...problem,
          suggestion:
            typeof value === 'string'
              ? nearestWord(value, issue.values.map(String))
              : undefined,
        },
      ];
    case 'invalid_key': {
      const key = path.at(-1);
      const suggestion = repair(phrase, key);
      const isTaken =
        typeof suggestion === 'string' &&
        placeAt(root, [...path.slice(0, -1), suggestion]).value !== undefined;
      return [
        {
          ...problem,
          found: key,
          suggestion: isTaken ? undefined : suggestion,
          isKey: true,
        },
      ];
    }
    default:
      return [problem];
  }
}

/**
 * Checks the shape of a configuration and each value by itself against the schema.
 *
 * @param root - plain data, as `toPlain` returns it
 */
export function checkShape(root: unknown): Problem[] {
  const result = z.safeParse(configSchema, root);
  return (result.error?.issues ?? []).flatMap((issue) =>
    describeIssue(root, [], issue),
  );
}
