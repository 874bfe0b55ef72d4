import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import type { ClaimRow, Table1Row } from '../../ingest/tables/report.ts';
import { compareTable1, type Table1Cell } from './table-1.ts';
import { tryOf, type Tries } from './tries.ts';
import type { Municipality } from '../area.ts';

/** Ways to count municipalities that may have given the report's 189 of 209. */
export const NAMED_COLUMNS_TRIES = [
  'named',
  'without-more-og-romsdal',
  'with-troms-og-finnmark',
  'class-4-too',
  'all-classes',
] as const;
export type NamedColumnsTry = (typeof NAMED_COLUMNS_TRIES)[number];

export interface NamedColumns {
  /** Class 5–6 municipalities in the columns that the report names. */
  readonly found: number;
  readonly tries: Tries<NamedColumnsTry, 'named-columns'>;
  /** The fewest columns to leave out of Tabell 1 so that class 5–6 sums to what is printed. */
  readonly leaveOut: readonly (readonly string[])[];
}

const MORE_OG_ROMSDAL = '15';
const TROMS_OG_FINNMARK = 'Troms og Finnmark';

/** The sentence that calls 189 of 209 municipalities «mer enn 90 prosent», counted again. */
export function namedColumns(
  claim: ClaimRow,
  table: readonly Table1Row[],
  municipalities: readonly Municipality[],
): NamedColumns {
  const named = claim.table_1_columns ?? [];
  const { cells } = compareTable1(table, municipalities);
  const remote = cells.filter(({ centralityClass }) =>
    GAP_CLASSES.map(String).includes(centralityClass),
  );
  const inNamed = (all: readonly Table1Cell[], columns = named): number =>
    sum(all.filter(({ column }) => columns.includes(column)));
  const found = inNamed(remote);
  const moreOgRomsdal = municipalities.filter(
    ({ county, centralityClass }) =>
      county === MORE_OG_ROMSDAL && GAP_CLASSES.includes(centralityClass),
  ).length;
  const values: Record<NamedColumnsTry, number> = {
    named: found,
    'without-more-og-romsdal': found - moreOgRomsdal,
    'with-troms-og-finnmark': inNamed(remote, [...named, TROMS_OG_FINNMARK]),
    'class-4-too': found + inNamed(cells.filter(({ centralityClass }) => centralityClass === '4')),
    'all-classes': inNamed(cells.filter(({ centralityClass }) => centralityClass === 'total')),
  };
  const rows = NAMED_COLUMNS_TRIES.map((definition) => ({
    definition,
    values: [tryOf(claim, values[definition])],
  }));
  const parts = remote.filter(({ column }) =>
    table.some((row) => row.column === column && row.counties),
  );
  return {
    found,
    tries: { columns: ['named-columns'], rows },
    leaveOut: pairsThatSumTo(parts, sum(parts) - claim.value),
  };
}

const sum = (cells: readonly Table1Cell[]): number =>
  cells.reduce((total, { found }) => total + found, 0);

/** The one or two columns whose cells sum to what must go; no single one does in the report. */
function pairsThatSumTo(cells: readonly Table1Cell[], target: number): readonly string[][] {
  const columns = [...Map.groupBy(cells, ({ column }) => column)].map(
    ([column, all]) => [column, sum(all)] as const,
  );
  const single = columns.filter(([, count]) => count === target).map(([column]) => [column]);
  const pairs = columns.flatMap(([one, a], at) =>
    columns
      .slice(at + 1)
      .flatMap(([other, b]) => (b > 0 && a > 0 && a + b === target ? [[one, other]] : [])),
  );
  return single.length > 0 ? single : pairs;
}
