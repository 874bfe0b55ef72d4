import { residentCounts } from '../../domain/residents.ts';
import type { Tables } from '../tables/tables.ts';

/** A figure that is not what it was. Both are counts of persons; undefined is «no figure». */
export interface Revision {
  readonly place: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How the rows of one table differ between two snapshots. */
export interface TableChange {
  readonly table: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly newYears: readonly string[];
  readonly vanishedYears: readonly string[];
  /** Rows of both snapshots. */
  readonly common: number;
  /** Figures of years of both editions that had none before: nothing of them is revised. */
  readonly firstTime: number;
  /** Those whose figure changed, the largest change first. */
  readonly revisions: readonly Revision[];
}

interface Series {
  readonly table: string;
  /** Year (and basis) → place → figure. */
  readonly years: ReadonlyMap<string, ReadonlyMap<string, number | undefined>>;
  readonly rows: number;
}

type Called = (code: string) => string;
type Row = readonly [year: string, place: string, value: number | undefined];

function series(table: string, rows: readonly Row[]): Series {
  const years = Map.groupBy(rows, ([year]) => year);
  return {
    table,
    rows: rows.length,
    years: new Map(
      [...years].map(([year, all]) => [
        year,
        new Map(all.map(([, place, value]) => [place, value])),
      ]),
    ),
  };
}

const seriesOf = (tables: Tables, called: Called): readonly Series[] => [
  series(
    'population.csv',
    tables.population.map((row) => [String(row.year), called(row.municipality), row.persons]),
  ),
  ...Object.entries(residentCounts(tables)).map(([file, rows]) =>
    series(
      file,
      rows.map((row) => [String(row.year), `${row.municipality} ${row.measure}`, row.persons]),
    ),
  ),
  series(
    'employment.csv',
    tables.employment.map((row) => [
      String(row.year),
      `${called(row.municipality)} ${row.measure}`,
      row.persons,
    ]),
  ),
  series(
    'employment-by-industry.csv',
    tables.employmentByIndustry.map((row) => [
      `${row.year} by ${row.basis}`,
      `${called(row.municipality)}, industry ${row.industry}`,
      row.persons,
    ]),
  ),
  series(
    'commuting.csv',
    [...tables.commuting, ...tables.missingFlows].map((row) => [
      String(row.year),
      `${called(row.residence)} → ${called(row.workplace)}`,
      'employed' in row ? row.employed : undefined,
    ]),
  ),
];

/** A flow that is not in the file is a published 0, so it is revised from 0 or to it. */
const absentOf = (table: string): number | undefined => (table === 'commuting.csv' ? 0 : undefined);

/**
 * How each table of figures changed from one snapshot to the next.
 * @param called a municipality's number with its name, the same for both
 */
export function compareRows(before: Tables, after: Tables, called: Called): readonly TableChange[] {
  const old = seriesOf(before, called);
  return seriesOf(after, called).map((now, at) => changeOf(old[at] as Series, now));
}

function changeOf(before: Series, after: Series): TableChange {
  const { table } = after;
  const shared = [...after.years].flatMap(([year, places]) => {
    const old = before.years.get(year);
    return old === undefined ? [] : [{ year, places, old }];
  });
  const changes = shared.flatMap(({ year, places, old }) =>
    [...new Set([...old.keys(), ...places.keys()])].flatMap((place): Revision[] => {
      const absent = absentOf(table);
      const was = old.has(place) ? old.get(place) : absent;
      const is = places.has(place) ? places.get(place) : absent;
      return was === is ? [] : [{ place: `${year} ${place}`, before: was, after: is }];
    }),
  );
  const revisions = changes.filter(({ before: was }) => was !== undefined);
  return {
    table,
    rowsBefore: before.rows,
    rowsAfter: after.rows,
    newYears: [...after.years.keys()].filter((year) => !before.years.has(year)),
    vanishedYears: [...before.years.keys()].filter((year) => !after.years.has(year)),
    common: shared.reduce((sum, { old }) => sum + old.size, 0),
    firstTime: changes.length - revisions.length,
    revisions: revisions.sort((a, b) => size(b) - size(a) || (a.place < b.place ? -1 : 1)),
  };
}

/** A figure that went counts before every revised one. */
const size = ({ before, after }: Revision): number =>
  before === undefined || after === undefined ? Infinity : Math.abs(after - before);
