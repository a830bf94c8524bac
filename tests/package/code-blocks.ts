import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/**
 * Reads the samples out of a guide.
 *
 * @param guide - its path from the root of the repository
 * @param language - the word after the fence
 * @returns their texts, in the order of the guide, without a line break at the end
 */
export async function readBlocks(
  guide: string,
  language: string,
): Promise<string[]> {
  const text = await readFile(new URL(guide, root), 'utf8');
  const fences = text.matchAll(/^ *```(\w*)\n(.*?)\n *```$/gms);
  return [...fences].flatMap(([, word, sample = '']) =>
    word === language ? [sample] : [],
  );
}
