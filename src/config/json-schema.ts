import * as z from 'zod/mini';
import { cookieOptionsHints, legacyCookieHints } from './answer-hints.ts';
import { cookieOptionsSchema, legacyCookieSchema } from './answer-schema.ts';
import { categoryHints, serviceHints } from './category-hints.ts';
import { categorySchema, serviceSchema } from './category-schema.ts';
import { classNamesHints } from './class-names-hints.ts';
import { classNamesSchema } from './class-names-schema.ts';
import {
  cookieDeclarationSchema,
  storageDeclarationSchema,
} from './declaration-schema.ts';
import {
  cookieDeclarationHints,
  storageDeclarationHints,
} from './declaration-hints.ts';
import type { Hint } from './hint.ts';
import { configHints } from './hints.ts';
import { integrationObjects } from './integration-objects.ts';
import * as conditions from './json-conditions.ts';
import { configSchema } from './schema.ts';
import { localizedTextSchema, localizedUrlSchema } from './schema-parts.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What makes the JSON Schema of one object. */
interface JsonPart {
  readonly schema: z.core.$ZodType;
  readonly byKey: Readonly<Record<string, Hint>>;
  readonly conditions?: readonly object[];
}

/** The parts of a configuration, by their names in the JSON Schema. */
const OBJECTS: Readonly<Record<string, JsonPart>> = {
  Category: {
    schema: categorySchema,
    byKey: categoryHints,
    conditions: conditions.categoryConditions,
  },
  Service: { schema: serviceSchema, byKey: serviceHints },
  Cookie: { schema: cookieDeclarationSchema, byKey: cookieDeclarationHints },
  StorageEntry: {
    schema: storageDeclarationSchema,
    byKey: storageDeclarationHints,
  },
  CookieOptions: {
    schema: cookieOptionsSchema,
    byKey: cookieOptionsHints,
    conditions: conditions.cookieConditions,
  },
  ClassNames: { schema: classNamesSchema, byKey: classNamesHints },
  LegacyCookie: { schema: legacyCookieSchema, byKey: legacyCookieHints },
  ...integrationObjects,
};

/** Takes the phrase that the check uses for a schema, so that an editor says the same. */
function addErrorMessage(
  schema: z.core.$ZodTypes,
  jsonSchema: JsonSchema,
): void {
  const { type, error } = schema._zod.def;
  const code = type === 'object' ? 'unrecognized_keys' : 'invalid_type';
  const phrase = (error as z.core.$ZodErrorMap | undefined)?.({
    code,
  } as z.core.$ZodRawIssue);
  // `errorMessage` is no keyword of JSON Schema; VS Code's language service shows it in place of its own sentence.
  if (typeof phrase === 'string')
    jsonSchema['errorMessage'] = `Expected ${phrase}.`;
}

/** Writes "a text, or one per language" without `anyOf`, of which editors show the least helpful half. */
function flattenLocalized(jsonSchema: JsonSchema): void {
  const [text, record] = jsonSchema.anyOf ?? [];
  if (!text || !record) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, {
    if: { type: 'object' },
    then: { ...record, minProperties: 1 },
    else: { ...text, errorMessage: jsonSchema['errorMessage'] },
  });
  delete jsonSchema['errorMessage'];
}

/** Adds what editors show about the keys of an object, and the conditions between them. */
function furnish(
  jsonSchema: JsonSchema | undefined,
  byKey: JsonPart['byKey'],
  allOf?: JsonPart['conditions'],
): void {
  if (!jsonSchema?.properties) return;
  for (const [key, property] of Object.entries(jsonSchema.properties))
    Object.assign(property, byKey[key]);
  if (allOf?.length) Object.assign(jsonSchema, { allOf });
}

/**
 * Makes the JSON Schema of a configuration, draft 7, for editors: every key with title, description and examples, and under
 * `errorMessage` the words of the check. It holds what can be said in JSON Schema: ids that stand twice and languages that are
 * missing need the check itself; of the advice, only unknown keys are in it, which editors underline.
 */
export function configJsonSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(OBJECTS))
    names.add(schema, { id });
  const result = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-07',
    metadata: names,
    override({ zodSchema, jsonSchema }) {
      addErrorMessage(zodSchema, jsonSchema);
      const isLocalized =
        zodSchema === localizedTextSchema || zodSchema === localizedUrlSchema;
      if (isLocalized) flattenLocalized(jsonSchema);
    },
  });
  furnish(result, configHints, conditions.configConditions);
  const parts = result['definitions'] as Record<string, JsonSchema>;
  for (const [id, part] of Object.entries(OBJECTS))
    furnish(parts[id], part.byKey, part.conditions);
  return {
    title: 'Configuration of by-consent',
    description: 'What is asked of visitors, and how the answer is kept.',
    ...result,
  };
}
