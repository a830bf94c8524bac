import * as z from 'zod/mini';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';

/**
 * Makes the schema of an object that has these keys and no others. A wrong type and an unknown key get a phrase each.
 *
 * @param example - members of such an object, as JSON without the brackets
 * @param shape - schema of each key
 */
export function objectOf<Shape extends z.core.$ZodShape>(
  example: string,
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? expected.oneKeyOf(Object.keys(shape))
        : expected.objectLike(example),
  });
}

/** A string that matches a grammar; the phrase is the same for a wrong type and a wrong text. */
export function textLike(
  phrase: string,
  pattern: RegExp,
): z.ZodMiniString<string> {
  return z.string(phrase).check(z.regex(pattern, phrase));
}

/** One of several words. */
export function wordOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): z.ZodMiniEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, expected.oneOf(words));
}

/** A string, or one per language; the languages have to be named well and one of them has to be there. */
function localized(
  phrase: string,
  one: z.ZodMiniString<string>,
  pattern: RegExp,
) {
  const byLanguage = z.record(
    textLike(expected.LANGUAGE, grammar.LANGUAGE_PATTERN),
    one,
    {
      error: ({ code }) =>
        code === 'invalid_key' ? expected.LANGUAGE : phrase,
    },
  );
  const isFilled = z.refine<object>(
    (record) => Object.keys(record).length > 0,
    phrase,
  );
  return z.union(
    [textLike(phrase, pattern), byLanguage.check(isFilled)],
    phrase,
  );
}

/** A text that is not blank. */
export const textSchema = textLike(expected.TEXT, grammar.TEXT_PATTERN);

/** An address. */
export const urlSchema = textLike(expected.URL_TEXT, grammar.URL_PATTERN);

/** A text, or one per language. */
export const localizedTextSchema = localized(
  expected.LOCALIZED_TEXT,
  textSchema,
  grammar.TEXT_PATTERN,
);

/** An address, or one per language. */
export const localizedUrlSchema = localized(
  expected.LOCALIZED_URL,
  urlSchema,
  grammar.URL_PATTERN,
);
