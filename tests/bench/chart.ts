import { nameCell, type Cell } from './cell.ts';
import { sumUp, type Result } from './results.ts';
import type { Row } from './rows.ts';

const WIDTH = 800;
const LEFT = 190;
const BAR = 16;
const GAP = 6;
const TITLE = 34;
const RIGHT = 70;
const colors: Record<Result['kind'], string> = {
  limit: '#6f777b',
  product: '#1d5fa8',
  peer: '#b5bcc0',
};

/** One block of bars: one figure in one cell. */
export interface Block {
  readonly title: string;
  readonly cell: Cell;
  readonly row: Pick<Row, 'moment' | 'figure'>;
}

/** Draws bars for the chart of the guide, one block below the other: the shorter the better. */
export function drawChart(
  blocks: readonly Block[],
  results: readonly Result[],
): string {
  let top = 8;
  const parts = blocks.flatMap((block) => {
    const bars = results
      .filter(({ cell }) => nameCell(cell) === nameCell(block.cell))
      .flatMap((result) => {
        const value = sumUp(result, block.row)?.median;
        return value === undefined ? [] : [{ result, value }];
      });
    const longest = Math.max(...bars.map(({ value }) => value));
    const scale = (WIDTH - LEFT - RIGHT) / (longest || 1);
    const title = text(
      0,
      top + 18,
      `${block.title} (${nameCell(block.cell)})`,
      'font-weight="bold"',
    );
    top += TITLE;
    const drawn = bars.flatMap(({ result, value }) => {
      const y = top;
      top += BAR + GAP;
      const width = Math.max(1, Math.round(value * scale));
      return [
        text(LEFT - 8, y + 13, result.contender, 'text-anchor="end"'),
        `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR}" fill="${colors[result.kind]}"/>`,
        text(LEFT + width + 6, y + 13, `${Math.round(value)} ms`),
      ];
    });
    top += GAP;
    return [title, ...drawn];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-label="Bars: the figures of the tables below, medians" font-family="Arial, sans-serif" font-size="13" fill="#0b0c0c">
<rect width="${WIDTH}" height="${top}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${words.replaceAll('&', '&amp;')}</text>`;
}
