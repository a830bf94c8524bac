import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { nameCell, type Cell } from './cell.ts';
import { drawChart } from './chart.ts';
import { sumUp, type Result } from './results.ts';
import { rows } from './rows.ts';
import { listLines } from './table.ts';

const GUIDE = 'docs/speed.md';
const CHART = 'docs/pictures/speed.svg';
const FIGURES = 'docs/speed.json';
/** Rows that the guide leaves to the JSON file. */
const DETAILS = /: (?:script|style|layout|long tasks)(?:,|$)/;
const MARKS = /(<!-- figures -->)[^]*(<!-- end of figures -->)/;
const PLACES: readonly Cell[] = [
  { network: 'slow 4G', cpu: 4, held: 200 },
  { network: 'loopback', cpu: 4, held: 200 },
  { network: 'loopback', cpu: 4, held: 5000 },
];

/** Writes what the guide shows: the chart, the tables between its marks, and every figure as JSON. Nothing in it is typed by hand. */
export async function publish(results: readonly Result[]): Promise<void> {
  const [slow, fast, many] = PLACES as [Cell, Cell, Cell];
  const blocks = [
    {
      title: 'First visit: time to banner',
      cell: slow,
      row: { moment: 'first', figure: 'time' },
    },
    {
      title: 'Returning visit: time to last release',
      cell: slow,
      row: { moment: 'back', figure: 'time' },
    },
    {
      title: 'First visit: main thread',
      cell: fast,
      row: { moment: 'first', figure: 'task' },
    },
    {
      title: 'Accept: press to last release',
      cell: fast,
      row: { moment: 'accept', figure: 'time' },
    },
    {
      title: 'Accept: press to last release',
      cell: many,
      row: { moment: 'accept', figure: 'time' },
    },
  ] as const;
  writeFileSync(CHART, drawChart(blocks, results));
  const figures = results.map((result) => ({
    ...result.cell,
    contender: result.contender,
    rounds: result.rounds.length,
    hasFailed: result.failures.length > 0,
    figures: Object.fromEntries(
      rows.map((row) => [`${row.moment}.${row.figure}`, sumUp(result, row)]),
    ),
  }));
  writeFileSync(
    FIGURES,
    await format(JSON.stringify(figures), { parser: 'json' }),
  );
  const tables = PLACES.map((cell) => {
    const here = results.filter(
      (result) => nameCell(result.cell) === nameCell(cell),
    );
    const [head = [], ...lines] = listLines(here)
      .filter(([label = '']) => !DETAILS.test(label))
      .map((line) => `| ${line.join(' | ')} |`);
    const rule = `| --- ${'| ---: '.repeat((listLines(here)[0] ?? []).length - 1)}|`;
    return here.length
      ? [`### ${nameCell(cell)}`, '', head, rule, ...lines].join('\n')
      : '';
  });
  const guide = readFileSync(GUIDE, 'utf8').replace(
    MARKS,
    (_, start: string, end: string) =>
      `${start}\n\n${tables.filter(Boolean).join('\n\n')}\n\n${end}`,
  );
  writeFileSync(GUIDE, await format(guide, { parser: 'markdown' }));
}
