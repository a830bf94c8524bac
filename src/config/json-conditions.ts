import { DEMANDS } from './rules/answer-cookie.ts';
import { NOT_STATISTICS, insteadOfStatistics } from './rules/honest-basis.ts';
import { PUBLIC_SUFFIXES, OWN_DOMAIN } from './rules/public-suffix.ts';

/** Says in JSON Schema: `key` has to be like this, or else the editor shows the phrase. */
function demand(key: string, rule: object, phrase: string): object {
  return {
    type: 'object',
    properties: { [key]: { ...rule, errorMessage: `Expected ${phrase}.` } },
  };
}

/** Says in JSON Schema: where `key` is like this, `other` has to be like that, or else the editor shows the phrase. */
function where(
  key: string,
  is: object,
  other: string,
  rule: object,
  phrase: string,
): object {
  return {
    if: { type: 'object', required: [key], properties: { [key]: is } },
    then: demand(other, rule, phrase),
  };
}

/** An object whose list `key` holds something like this. */
function having(key: string, contains: object): object {
  return {
    type: 'object',
    required: [key],
    properties: { [key]: { type: 'array', contains } },
  };
}

/** The rule about the basis `statistics`, in JSON Schema. */
export const categoryConditions: readonly object[] = NOT_STATISTICS.flatMap(
  (purpose) => {
    const phrase = insteadOfStatistics(purpose);
    const other = { not: { const: 'statistics' } };
    return [
      where(
        'purposes',
        { type: 'array', contains: { const: purpose } },
        'basis',
        other,
        phrase,
      ),
      where(
        'services',
        { type: 'array', contains: having('purposes', { const: purpose }) },
        'basis',
        other,
        phrase,
      ),
    ];
  },
);

const HOST = { type: 'string', pattern: '^__Host-' };

/** The rules about attributes that browsers refuse together, in JSON Schema. */
export const cookieConditions: readonly object[] = [
  where(
    'sameSite',
    { const: 'None' },
    'secure',
    { const: true },
    DEMANDS.sameSite,
  ),
  where(
    'name',
    { type: 'string', pattern: '^__(Host|Secure)-' },
    'secure',
    { const: true },
    DEMANDS.secure,
  ),
  where('name', HOST, 'domain', { not: {} }, DEMANDS.domain),
  where('name', HOST, 'path', { const: '/' }, DEMANDS.path),
  demand('domain', { not: { enum: PUBLIC_SUFFIXES } }, OWN_DOMAIN),
];

/** The rule about languages that stand twice, in JSON Schema. */
export const configConditions: readonly object[] = [
  demand(
    'languages',
    { type: 'array', uniqueItems: true },
    'each language once',
  ),
];
