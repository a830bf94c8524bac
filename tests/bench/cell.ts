/** What a page is measured under. */
export interface Cell {
  readonly network: 'loopback' | 'slow 4G';
  /** How many times slower the processor is made. */
  readonly cpu: number;
  /** How many scripts the page holds. */
  readonly held: number;
}

/** Writes the name of a cell: `slow 4G, CPU ×4, 200 held`. */
export function nameCell({ network, cpu, held }: Cell): string {
  return `${network}, CPU ×${cpu}, ${held.toLocaleString('en-GB')} held`;
}
