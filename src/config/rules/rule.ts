import type { Problem } from '../issue.ts';
import type { Place } from '../place.ts';

/**
 * Checks what several values of a configuration say together. Must stand anything: whatever is not as it should be by itself is
 * passed over, for the schema has said so.
 */
export type Rule = (root: Place) => readonly Problem[];
