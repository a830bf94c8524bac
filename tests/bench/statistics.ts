/** The middle of several measurements, and how far they lie apart. */
export interface Summary {
  readonly median: number;
  /** A quarter of the measurements is below the first, a quarter above the second. */
  readonly quartiles: readonly [number, number];
  readonly count: number;
}

/** Sums up measurements of one thing. @throws where there are none */
export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: pickQuantile(sorted, 0.5),
    quartiles: [pickQuantile(sorted, 0.25), pickQuantile(sorted, 0.75)],
    count: sorted.length,
  };
}

/** Picks the value below which a part of the sorted values lies, between two of them where it falls there. */
function pickQuantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined)
    throw new Error('Nothing was measured.');
  return low + (high - low) * (place % 1);
}
