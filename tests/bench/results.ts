import type { Cell } from './cell.ts';
import type { Contender } from './contenders/contender.ts';
import type { Figures } from './figures.ts';
import type { Row } from './rows.ts';
import { summarize, type Summary } from './statistics.ts';

/** Everything that was measured of one contender in one cell. */
export interface Result {
  readonly cell: Cell;
  readonly contender: string;
  readonly kind: Contender['kind'];
  readonly rounds: Figures[];
  /** Why rounds failed, where some did. */
  readonly failures: string[];
}

/** Sums up one figure of a contender, or returns undefined where every round failed. */
export function sumUp(
  { rounds }: Result,
  { moment, figure }: Pick<Row, 'moment' | 'figure'>,
): Summary | undefined {
  const values = rounds.map(
    (round) =>
      (round[moment] as unknown as Record<string, number>)[figure] ?? NaN,
  );
  return values.length ? summarize(values) : undefined;
}
