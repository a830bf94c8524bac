import type { Figures, Load, Press } from './figures.ts';

/** One row of the table: one figure of one moment. */
export interface Row {
  readonly moment: keyof Figures;
  readonly figure: keyof Load | keyof Press;
  readonly label: string;
  readonly unit: 'ms' | 'B' | 'MB' | '';
  /** Digits after the point. */
  readonly digits: number;
}

const titles: Record<keyof Figures, string> = {
  first: 'First visit',
  accept: 'Accept',
  back: 'Returning visit',
  open: 'Open dialog',
  withdraw: 'Withdraw',
};

const effects: Record<keyof Figures, string> = {
  first: 'time to banner',
  accept: 'press to last release',
  back: 'time to last release',
  open: 'press to dialog',
  withdraw: 'press to stored refusal',
};

const thread = [
  ['task', 'main thread'],
  ['script', 'script'],
  ['style', 'style'],
  ['layout', 'layout'],
  ['longestTask', 'longest task over 50'],
] as const;

/** The rows of the table, in its order. */
export const rows: readonly Row[] = (
  ['first', 'accept', 'back', 'open', 'withdraw'] as const
).flatMap((moment) => {
  const isLoad = moment === 'first' || moment === 'back';
  const row = (
    figure: Row['figure'],
    label: string,
    unit: Row['unit'] = 'ms',
    digits = 0,
  ): Row => ({
    moment,
    figure,
    label: `${titles[moment]}: ${label}`,
    unit,
    digits,
  });
  return [
    ...(isLoad
      ? [row('bytes', 'weight, brotli', 'B'), row('requests', 'requests', '')]
      : []),
    row('time', effects[moment]),
    ...(isLoad ? [] : [row('inp', 'INP')]),
    ...thread.map(([figure, label]) => row(figure, label)),
    ...(isLoad
      ? [
          row('longTasks', 'long tasks', ''),
          row('shift', 'layout shift', '', 3),
          row('heap', 'heap', 'MB', 2),
        ]
      : []),
  ];
});
