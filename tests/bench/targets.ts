import type { Cell } from './cell.ts';
import { sumUp, type Result } from './results.ts';
import type { Row } from './rows.ts';

/** A promise about speed, and what the run showed of it. */
export interface Verdict {
  readonly promise: string;
  /** The figure, or undefined where it was not measured. */
  readonly value: number | undefined;
  readonly bound: number | undefined;
}

const ROUND_TRIP = 150;
const SPARE = 1.15;
const LIMIT = 'limit';
const INLINED = 'by-consent, inlined';
const TAG = 'by-consent, tag';
const SERVER = 'by-consent, server';
const SHIFT = 0.02;
const LONGEST = 100;

type Place = readonly [network: Cell['network'], held: number];
type Figure = `${Row['moment']}.${string}`;

const SLOW: Place = ['slow 4G', 200];
const FAST: Place = ['loopback', 200];
const MANY: Place = ['loopback', 5000];

/** Holds what was measured at CPU ×4 against what the library promises. */
export function judge(results: readonly Result[]): Verdict[] {
  function get(
    name: string,
    [network, held]: Place,
    path: Figure,
  ): number | undefined {
    const [moment, figure] = path.split('.');
    const result = results.find(
      ({ contender, cell }) =>
        contender === name &&
        cell.network === network &&
        cell.held === held &&
        cell.cpu === 4,
    );
    if (!result) return undefined;
    return sumUp(result, { moment, figure } as Row)?.median;
  }

  function best(place: Place, path: Figure): number | undefined {
    const peers = new Set(
      results
        .filter(({ kind }) => kind === 'peer')
        .map(({ contender }) => contender),
    );
    const values = [...peers]
      .map((name) => get(name, place, path))
      .filter((value) => value !== undefined);
    return values.length ? Math.min(...values) : undefined;
  }

  const verdict = (
    promise: string,
    value: number | undefined,
    bound: number | undefined,
  ): Verdict => ({ promise, value, bound });
  /** Compares with the limit, times a factor, plus milliseconds. */
  const limited = (
    promise: string,
    name: string,
    place: Place,
    path: Figure,
    factor: number,
    extra = 0,
  ): Verdict => {
    const limit = get(LIMIT, place, path);
    return verdict(
      promise,
      get(name, place, path),
      limit === undefined ? undefined : limit * factor + extra,
    );
  };
  const [few, many] = [FAST, MANY].map((place) =>
    get(INLINED, place, 'accept.time'),
  );

  return [
    verdict('return, tag: bytes', get(TAG, SLOW, 'back.bytes'), 4500),
    verdict('return, tag: requests', get(TAG, SLOW, 'back.requests'), 1),
    verdict(
      'return, inlined: requests',
      get(INLINED, SLOW, 'back.requests'),
      0,
    ),
    limited(
      'return, tag, slow 4G: last release',
      TAG,
      SLOW,
      'back.time',
      SPARE,
      ROUND_TRIP,
    ),
    limited(
      'return, inlined, slow 4G: last release',
      INLINED,
      SLOW,
      'back.time',
      1.2,
    ),
    ...[INLINED, TAG].flatMap((name) => [
      limited(`return, ${name}: main thread`, name, FAST, 'back.task', 1.3),
      limited(`return, ${name}: heap`, name, FAST, 'back.heap', 1.1),
      verdict(`first, ${name}: bytes`, get(name, SLOW, 'first.bytes'), 12_000),
      verdict(
        `first, ${name}: main thread below every peer`,
        get(name, FAST, 'first.task'),
        best(FAST, 'first.task'),
      ),
      limited(`accept, ${name}`, name, FAST, 'accept.time', 1.6),
      verdict(
        `accept of 5,000, ${name}: longest task`,
        get(name, MANY, 'accept.longestTask'),
        LONGEST,
      ),
    ]),
    limited(
      'first, tag, slow 4G: banner',
      TAG,
      SLOW,
      'first.time',
      SPARE,
      2 * ROUND_TRIP,
    ),
    limited(
      'first, inlined, slow 4G: banner',
      INLINED,
      SLOW,
      'first.time',
      SPARE,
      ROUND_TRIP,
    ),
    limited(
      'first, server-rendered, slow 4G: banner',
      SERVER,
      SLOW,
      'first.time',
      1.1,
    ),
    verdict('first, tag: layout shift', get(TAG, SLOW, 'first.shift'), SHIFT),
    verdict(
      'first, server-rendered: layout shift',
      get(SERVER, SLOW, 'first.shift'),
      0,
    ),
    verdict(
      'accept, inlined: 5,000 against 25 times 200',
      few && many ? many / few / 25 : undefined,
      SPARE,
    ),
  ];
}

/** Writes the verdicts for a terminal. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  const digits = (value: number): string =>
    value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
  return verdicts
    .filter(({ value, bound }) => value !== undefined && bound !== undefined)
    .map(({ promise, value = 0, bound = 0 }) => {
      const word = value <= bound ? 'met   ' : 'MISSED';
      return `${word}  ${promise}: ${digits(value)} of ${digits(bound)}`;
    })
    .join('\n');
}
