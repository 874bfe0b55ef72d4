/** Rows in the order of a key: those of key k are `order[starts[k]]` to before `order[starts[k + 1]]`. */
export interface Grouping {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * Groups rows by a whole number in one walk over them, comparing none with another: a counting
 * sort. Rows of the same key stay as they stood, so that sorting by a second key and then by a first
 * sorts by both.
 * @param keys the key of each row, from 0 to before `distinct`
 * @param before the order in which the rows stand; that of `keys` when left out
 */
export function groupedBy(keys: Uint32Array, distinct: number, before?: Uint32Array): Grouping {
  const starts = startsOf(keys, distinct);
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const row = before === undefined ? at : (before[at] as number);
    const key = keys[row] as number;
    const place = next[key] as number;
    order[place] = row;
    next[key] = place + 1;
  }
  return { order, starts };
}

/** Where the rows of each key begin in its order, and at last where those of the last end. */
export function startsOf(keys: Uint32Array, distinct: number): Uint32Array {
  const starts = new Uint32Array(distinct + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < distinct; key += 1)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  return starts;
}
