import type { Table1Row } from '../../ingest/tables/report.ts';
import type { Municipality } from '../area.ts';

export interface Table1Cell {
  readonly column: string;
  readonly centralityClass: Table1Row['centrality_class'];
  /** What the report prints; an empty cell is none. */
  readonly printed: number;
  readonly found: number;
}

export interface Table1Comparison {
  readonly columns: readonly string[];
  readonly cells: readonly Table1Cell[];
  readonly differences: readonly Table1Cell[];
}

/** The report's Tabell 1 beside the same count of the atlas's municipalities. */
export function compareTable1(
  rows: readonly Table1Row[],
  municipalities: readonly Municipality[],
): Table1Comparison {
  const cells = rows.map((row) => ({
    column: row.column,
    centralityClass: row.centrality_class,
    printed: row.municipalities ?? 0,
    found: municipalities.filter((each) => isCounted(row, each)).length,
  }));
  const isSum = ({ counties }: Table1Row): boolean => counties === undefined;
  const columns = [...rows.filter((row) => !isSum(row)), ...rows.filter(isSum)];
  return {
    columns: [...new Set(columns.map(({ column }) => column))],
    cells,
    differences: cells.filter(({ printed, found }) => printed !== found),
  };
}

const isCounted = (row: Table1Row, { county, centralityClass }: Municipality): boolean =>
  (row.counties?.includes(county) ?? true) &&
  (row.centrality_class === 'total' || row.centrality_class === String(centralityClass));
