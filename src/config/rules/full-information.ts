import type { Place } from '../place.ts';
import { declarationsOf, declarersOf, isRecord, memberOf } from '../place.ts';
import type { Rule } from './rule.ts';

/** What visitors are to be told about each cookie and storage entry (L19), and how to ask the editor for it. */
const INFORMATION = {
  purpose: 'what it is for, such as "Remembers your text size"',
  duration: 'how long it stays, such as "1 year"',
  provider: 'who sets it, such as "Google", or the name of this site',
} as const;

/** Every declared cookie and storage entry says what it is for, how long it stays and who sets it. Advice only (L19). */
export const fullInformation: Rule = (root) =>
  declarersOf(root)
    .flatMap(declarationsOf)
    .filter(({ value }) => isRecord(value))
    .flatMap((declaration: Place) =>
      Object.entries(INFORMATION)
        .map(([key, expected]) => ({
          ...memberOf(declaration, key),
          expected,
        }))
        .filter(({ value }) => value === undefined)
        .map(({ path, expected }) => ({
          path,
          severity: 'advice',
          expected,
          found: undefined,
        })),
    );
