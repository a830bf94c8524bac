/** What an editor shows about a key. */
export interface Hint {
  readonly title: string;
  readonly description: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** A hint for every key of a public type: one that is forgotten does not compile. */
export type Hints<Shape> = { readonly [Key in keyof Required<Shape>]: Hint };

/** Ends the description of a text that can differ per language. */
export const EITHER = 'One text for every language, or one per language.';
