import type { MissingReason, Observation } from '../domain/observation.ts';
import { known, missing } from '../domain/observation.ts';

/** Observations by year. */
export type Series = ReadonlyMap<number, Observation>;

/** The two cells of a table as one observation. */
export const observationOf = (row: {
  readonly persons: number | undefined;
  readonly status: MissingReason | undefined;
}): Observation =>
  row.persons === undefined ? missing(row.status ?? 'missing') : known(row.persons);

/** Rows by a key, each to its observation by year. */
export function seriesBy<Row extends { readonly year: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  observe: (row: Row) => Observation,
): ReadonlyMap<string, Series> {
  const all = new Map<string, Map<number, Observation>>();
  for (const row of rows) {
    const key = keyOf(row);
    const series = all.get(key) ?? new Map<number, Observation>();
    series.set(row.year, observe(row));
    all.set(key, series);
  }
  return all;
}

/**
 * The sum of several series year by year. A year in which a part is missing is missing: the sum
 * of what is known would look like the sum of all.
 */
export function sumSeries(parts: readonly Series[]): Series {
  const years = new Set(parts.flatMap((part) => [...part.keys()]));
  const sum = new Map<number, Observation>();
  for (const year of [...years].sort()) {
    let total = 0;
    let gap: Observation | undefined;
    for (const part of parts) {
      const observation = part.get(year) ?? missing('missing');
      if (observation.kind === 'known') total += observation.value;
      else gap ??= observation;
    }
    sum.set(year, gap ?? known(total));
  }
  return sum;
}
