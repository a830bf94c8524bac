import { nameCell, type Cell } from './cell.ts';
import { sumUp, type Result } from './results.ts';
import { rows, type Row } from './rows.ts';

/** One line of the table, before it is laid out: a label and a text for each column. */
export type Line = readonly string[];

/** Writes the table of one cell: medians, in brackets the quartiles, and what the product's are to the limit and to the best peer. */
export function listLines(results: readonly Result[]): Line[] {
  const products = results.filter(({ kind }) => kind === 'product');
  const head = [
    '',
    ...results.map(({ contender }) => contender),
    ...products.map(({ contender }) => `${shorten(contender)}: × limit`),
    ...products.map(({ contender }) => `${shorten(contender)}: × best peer`),
  ];
  return [
    head,
    ...rows.map((row) => [
      row.unit ? `${row.label}, ${row.unit}` : row.label,
      ...results.map((result) => writeFigure(result, row)),
      ...products.map((result) => writeRatio(result, row, results, 'limit')),
      ...products.map((result) => writeRatio(result, row, results, 'peer')),
    ]),
  ];
}

/** Writes one cell's table for a terminal. */
export function writeTable(cell: Cell, results: readonly Result[]): string {
  const lines = listLines(results);
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((word, column) =>
        column
          ? word.padStart(widths[column] ?? 0)
          : word.padEnd(widths[0] ?? 0),
      )
      .join('  '),
  );
  return [`\n${nameCell(cell)}`, ...text].join('\n');
}

function shorten(contender: string): string {
  return contender.replace('by-consent, ', '');
}

function writeFigure(result: Result, row: Row): string {
  const summary = sumUp(result, row);
  if (!summary) return 'failed';
  const [low, high] = summary.quartiles.map((value) => write(value, row));
  const median = write(summary.median, row);
  return low === high ? median : `${median} (${low}–${high})`;
}

function write(value: number, { digits }: Row): string {
  return value.toFixed(digits);
}

/** Compares with the limit, or with whichever peer is best at this. */
function writeRatio(
  result: Result,
  row: Row,
  results: readonly Result[],
  kind: Result['kind'],
): string {
  const others = results
    .filter((other) => other.kind === kind)
    .map((other) => sumUp(other, row)?.median)
    .filter((median) => median !== undefined);
  const own = sumUp(result, row)?.median;
  if (own === undefined || !others.length) return '–';
  const best = Math.min(...others);
  return best ? (own / best).toFixed(2) : own ? '>0' : '=';
}
