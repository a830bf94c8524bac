import { parseArgs } from 'node:util';
import type { Cell } from './cell.ts';

/** What the command line asks for. */
export interface Options {
  readonly rounds: number;
  /** Parts of contenders' names, or none for all. */
  readonly only: readonly string[];
  readonly cells: readonly Cell[];
  /** Whether the guide's figures and chart are to be written anew. */
  readonly isPublished: boolean;
  /** Whether nothing is measured, and what the last run measured is shown again. */
  readonly isAgain: boolean;
}

/** How many held scripts every combination is measured with. */
const USUAL = 200;

/** Reads the command line: `--rounds 5 --only limit,orejime --held 200 --network loopback --cpu 4 --full --publish`. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      held: { type: 'string', default: '10,200,5000' },
      network: { type: 'string', default: 'loopback,slow 4G' },
      cpu: { type: 'string', default: '1,4' },
      full: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
    },
  });
  const list = (text: string): string[] => text.split(',').filter(Boolean);
  const cells = list(values.network).flatMap((network) =>
    list(values.cpu).flatMap((cpu) =>
      list(values.held).map(
        (held) => ({ network, cpu: Number(cpu), held: Number(held) }) as Cell,
      ),
    ),
  );
  return {
    rounds: Number(values.rounds),
    only: list(values.only),
    // To keep the run short, a fast processor is looked at with one number of scripts only, and thousands of inline scripts, which no network slows, on one network.
    cells: cells.filter(
      ({ network, cpu, held }) =>
        values.full ||
        held === USUAL ||
        (cpu > 1 && (held < USUAL || network === 'loopback')),
    ),
    isPublished: values.publish,
    isAgain: values.again,
  };
}
