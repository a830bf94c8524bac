import * as z from 'zod/mini';
import {
  cookieDeclarationSchema,
  storageDeclarationSchema,
} from './declaration-schema.ts';
import {
  cookieDeclarationHints,
  storageDeclarationHints,
} from './declaration-hints.ts';
import type { Hint } from './hint.ts';
import * as hints from './hints.ts';
import { integrationObjects } from './integration-objects.ts';
import { categoryConditions, cookieConditions } from './json-conditions.ts';
import {
  categorySchema,
  configSchema,
  cookieOptionsSchema,
  serviceSchema,
} from './schema.ts';
import { localizedTextSchema, localizedUrlSchema } from './schema-parts.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The parts of a configuration, by their names in the JSON Schema. */
const OBJECTS = {
  Category: {
    schema: categorySchema,
    byKey: hints.categoryHints,
    conditions: categoryConditions,
  },
  Service: { schema: serviceSchema, byKey: hints.serviceHints, conditions: [] },
  Cookie: {
    schema: cookieDeclarationSchema,
    byKey: cookieDeclarationHints,
    conditions: [],
  },
  StorageEntry: {
    schema: storageDeclarationSchema,
    byKey: storageDeclarationHints,
    conditions: [],
  },
  CookieOptions: {
    schema: cookieOptionsSchema,
    byKey: hints.cookieOptionsHints,
    conditions: cookieConditions,
  },
  ...integrationObjects,
} as const;

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
  byKey: Readonly<Record<string, Hint>>,
  conditions: readonly object[],
): void {
  if (!jsonSchema?.properties) return;
  for (const [key, property] of Object.entries(jsonSchema.properties))
    Object.assign(property, byKey[key]);
  if (conditions.length) Object.assign(jsonSchema, { allOf: conditions });
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
  furnish(result, hints.configHints, []);
  const parts = result['definitions'] as Record<string, JsonSchema>;
  for (const [id, { byKey, conditions }] of Object.entries(OBJECTS))
    furnish(parts[id], byKey, conditions);
  return {
    title: 'Configuration of by-consent',
    description: 'What is asked of visitors, and how the answer is kept.',
    ...result,
  };
}
