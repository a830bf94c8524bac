import type { Path } from '../path.ts';
import type { Place } from '../place.ts';
import { isRecord, memberOf } from '../place.ts';

/** A sentence of `texts`. */
export interface Sentence {
  readonly path: Path;
  /** Its key, which may be none of the dictionary. */
  readonly key: string;
  /** What stands there, which may be no text. */
  readonly value: unknown;
  /** All keys of the same language. */
  readonly siblings: readonly string[];
}

/** Lists the sentences that the configuration replaces, language by language. */
export function sentencesOf(root: Place): Sentence[] {
  const { path, value } = memberOf(root, 'texts');
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([language, sentences]) => {
    if (!isRecord(sentences)) return [];
    const siblings = Object.keys(sentences);
    return siblings.map((key) => ({
      path: [...path, language, key],
      key,
      value: sentences[key],
      siblings,
    }));
  });
}
