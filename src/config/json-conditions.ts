import { DEMANDS } from './rules/answer-cookie.ts';
import { NOT_STATISTICS, insteadOfStatistics } from './rules/honest-basis.ts';

/** Says in JSON Schema: where `key` is like this, `other` has to be like that, or else the editor shows the phrase. */
function where(
  key: string,
  is: object,
  other: string,
  demand: object,
  phrase: string,
): object {
  return {
    if: { type: 'object', required: [key], properties: { [key]: is } },
    then: {
      type: 'object',
      properties: {
        [other]: { ...demand, errorMessage: `Expected ${phrase}.` },
      },
    },
  };
}

/** The rule about the basis `statistics`, in JSON Schema. */
export const categoryConditions: readonly object[] = NOT_STATISTICS.map(
  (purpose) =>
    where(
      'purposes',
      { type: 'array', contains: { const: purpose } },
      'basis',
      { not: { const: 'statistics' } },
      insteadOfStatistics(purpose),
    ),
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
];
