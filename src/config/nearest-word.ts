/** Counts the typing mistakes between two words: a letter added, left out, changed, or swapped with its neighbour. */
function countMistakes(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? cell(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return cell(left.length, right.length);
}

/**
 * Finds the word that was probably meant: at most one mistake for every three letters, capitals, spaces, hyphens and underscores
 * not counted. Undefined when no word is that close.
 */
export function nearestWord(
  written: string,
  words: readonly string[],
): string | undefined {
  const normalize = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');
  const given = normalize(written.slice(0, 64));
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const word of words) {
    const mistakes = countMistakes(given, normalize(word));
    if (mistakes < fewest && mistakes < word.length) {
      nearest = word;
      fewest = mistakes;
    }
  }
  return nearest;
}
