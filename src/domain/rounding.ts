/** The least and the greatest that a figure can be, given how its cells were rounded. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The largest count that Statistics Norway rounds: every 1 and 2 is published as 0 or 3. */
const LARGEST_ROUNDED = 2;
const ROUNDED_TO = 3;

/**
 * What a published count of persons can have been. A published 0 was 0, 1 or 2; a published 3 was
 * 1, 2 or 3; every other count is as it was.
 * Source: the note on rounding in Statistics Norway's register-based employment statistics.
 */
export function cellBounds(published: number): Bounds {
  if (published === 0) return { lower: 0, upper: LARGEST_ROUNDED };
  if (published === ROUNDED_TO) return { lower: 1, upper: ROUNDED_TO };
  return exactly(published);
}

/**
 * The most persons by which two published totals of the same people differ because each table is
 * rounded by itself. Those of 07984 and 11618 were −17 to +7 apart in 2020 and 2022, and what is
 * made of more cells, as 13470 is, some tens.
 */
export const SEPARATE_ROUNDING = 60;

/**
 * Whether some counts were published as they are. Rounding leaves no 1 and no 2, so that one of
 * either among many counts shows that there was none; in few counts their absence shows nothing,
 * and those are taken to be rounded.
 */
export const areExact = (counts: Iterable<number>): boolean => {
  for (const count of counts) if (count === 1 || count === LARGEST_ROUNDED) return true;
  return false;
};

export const exactly = (value: number): Bounds => ({ lower: value, upper: value });

/** The bounds of a sum: every cell may be at its worst at once, so bounds add. */
export const addBounds = (a: Bounds, b: Bounds): Bounds => ({
  lower: a.lower + b.lower,
  upper: a.upper + b.upper,
});

/** The bounds of a difference: least when what is taken away is greatest; never below 0. */
export const subtractBounds = (a: Bounds, b: Bounds): Bounds => ({
  lower: Math.max(0, a.lower - b.upper),
  upper: Math.max(0, a.upper - b.lower),
});

/**
 * The bounds of part / (part + rest), where the two share no cell: least when the part is at its
 * least and the rest at its greatest. Undefined where the whole can be 0.
 */
export function shareBounds(part: Bounds, rest: Bounds): Bounds | undefined {
  if (part.lower + rest.upper === 0 || part.upper + rest.lower === 0) return undefined;
  return {
    lower: part.lower / (part.lower + rest.upper),
    upper: part.upper / (part.upper + rest.lower),
  };
}
