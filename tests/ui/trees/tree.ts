/** What assistive technology is to find in a surface: an ARIA snapshot. */
export interface Trees {
  readonly question: string;
  readonly failed: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly dialog: string;
  readonly preferences: string;
  readonly saved: string;
  readonly cleared: string;
  readonly notStored: string;
}

/** The words of one category that is decided: its name, what it is for, and the two statements. */
export const decided = (
  [name, purpose, allow, deny]: readonly string[],
  ...more: readonly string[]
): string => `- group "${name}":
  - text: ${name}
  - paragraph: ${purpose}
  - radio "${allow}"
  - text: ${allow}
  - radio "${deny}" [checked]
  - text: ${deny}
${more.map((line) => `  ${line}\n`).join('')}`;

/** Puts a tree into another. */
export const indent = (tree: string): string => tree.replace(/^(?=.)/gm, '  ');
