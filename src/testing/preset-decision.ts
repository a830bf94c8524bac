import { encodeDecision } from '../core/codec.ts';
import { mergeChoices } from '../core/commit.ts';
import type { ConsentConfig } from '../core/config.ts';
import { answerUnits } from '../core/decision.ts';
import { ConsentError, createUnknownError } from '../core/errors.ts';
import type { Choices } from '../core/types.ts';
import { isOptional, listUnits, type Unit } from '../core/units.ts';
import { DEFAULT_NAME } from '../storage/read-cookies.ts';

/** What the visitor of a test has answered: everything allowed, everything refused, or answers by id, as `save` takes them. */
export type PresetAnswers = 'accept-all' | 'reject-all' | Choices;

/** What a test can say besides. */
export interface PresetOptions {
  /** Tells the time of the answer in milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: () => number;
}

/** The cookie of a visitor who has answered. */
export interface PresetCookie {
  readonly name: string;
  /** Needs no encoding, in a header or elsewhere. */
  readonly value: string;
}

function invalid(what: string, answer: unknown, expected: string): Error {
  return new ConsentError(
    'answer-invalid',
    `The answer to ${what} is ${JSON.stringify(answer)}; expected ${expected}.`,
  );
}

/** Reads answers as a test gives them, and refuses what `save` would refuse. */
function readAnswers(
  units: readonly Unit[],
  answers: unknown,
): Choices | boolean {
  if (answers === 'accept-all' || answers === 'reject-all')
    return answers === 'accept-all';
  if (typeof answers !== 'object' || !answers)
    throw invalid('everything', answers, 'accept-all or reject-all');
  const known = units.filter(isOptional).map(({ id }) => id);
  for (const [id, answer] of Object.entries(answers)) {
    if (!known.includes(id)) throw createUnknownError(id, known);
    if (typeof answer !== 'boolean')
      throw invalid(`"${id}"`, answer, 'true or false');
  }
  return answers as Choices;
}

/**
 * Makes the cookie of a visitor who has answered before, for a site's own tests: pages that get it show no banner, and run what the answer allows. A category
 * that is not named stays not asked, as with `save`, so that the banner comes for it.
 *
 * @param config - the configuration of the pages under test; it is trusted
 * @param answers - `accept-all`, `reject-all`, or answers by id of categories and services
 * @throws ConsentError `id-unknown` for an id that is unknown or essential, and `answer-invalid` for what is neither true nor false
 *
 * @example
 * ```ts
 * const cookie = presetDecision(config, 'reject-all');
 * await context.addCookies([{ ...cookie, url: 'http://localhost:3000' }]);
 * ```
 */
export function presetDecision(
  config: ConsentConfig,
  answers: PresetAnswers,
  { now = Date.now }: PresetOptions = {},
): PresetCookie {
  const { version, categories, cookie } = config;
  const units = listUnits(categories);
  const choices = mergeChoices(
    units,
    answerUnits([], () => undefined),
    readAnswers(units, answers),
  );
  const time = Math.floor(now() / 1000);
  return Object.freeze({
    name: cookie?.name ?? DEFAULT_NAME,
    value: encodeDecision({ version, time, choices }),
  });
}
