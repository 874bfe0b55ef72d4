/**
 * How many slips of the finger lie between what was typed and the beginning of a text: letters
 * added, left out, mistaken, or two neighbours swapped (Damerau–Levenshtein, optimal string
 * alignment), where the rest of the text is free. Counts no further than `most`, then `most + 1`.
 */
export function slipsToPrefix(typed: string, text: string, most: number): number {
  const width = Math.min(text.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === text[column - 1];
      const swapped = typed[row - 1] === text[column - 2] && typed[row - 2] === text[column - 1];
      const steps = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(beforeLast, column - 2) + 1 : Infinity,
      ];
      current.push(Math.min(...steps));
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(most + 1, ...last);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
