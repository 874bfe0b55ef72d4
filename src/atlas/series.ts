import type { MissingReason, Observation } from '../domain/observation.ts';
import { known, missing, sumOf } from '../domain/observation.ts';
import type { MunicipalityCode } from '../domain/area-code.ts';
import { countedAs, type Break } from './former.ts';

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
 * The sum of the series of some members year by year. In a year that was counted on municipalities
 * that ended, these are summed where the members are all that they have become.
 */
export function sumMembers(
  members: readonly MunicipalityCode[],
  breaks: readonly Break[],
  seriesOf: (code: MunicipalityCode) => Series | undefined,
): Series {
  const years = new Set(members.flatMap((code) => [...(seriesOf(code)?.keys() ?? [])]));
  return new Map(
    [...years].sort().map((year) => {
      const codes = countedAs(members, breaks, (code) => seriesOf(code)?.has(year) ?? false);
      const parts = codes.map(
        (code) => [code, seriesOf(code)?.get(year) ?? missing('missing')] as const,
      );
      return [year, sumOf(new Map(parts))];
    }),
  );
}

/**
 * The sum of several series year by year, each by its code. A year in which a part is missing is
 * the sum of the others, marked with what was left out.
 */
export function sumSeries(parts: ReadonlyMap<string, Series>): Series {
  const years = new Set([...parts.values()].flatMap((part) => [...part.keys()]));
  return new Map(
    [...years].sort().map((year) => {
      const observations = [...parts].map(
        ([code, series]) => [code, series.get(year) ?? missing('missing')] as const,
      );
      return [year, sumOf(new Map(observations))];
    }),
  );
}
