import type { Atlas } from '../../atlas/atlas.ts';
import { columnOf, type Column, type ColumnName, type Row } from './columns.ts';

/** One table of the open data: what is in it and how its rows are made. */
export interface OpenTable {
  /** Its file without ending, such as `labour-market-regions`. */
  readonly id: string;
  /** In the order of the files. Version 1 only ever adds columns, and at the end. */
  readonly columns: readonly ColumnName[];
  /** Rows are unique by these. */
  readonly key: readonly ColumnName[];
  /** Columns whose every value is a key of another table. */
  readonly references: readonly Reference[];
  /** Columns that hold something else here than in the other tables. */
  readonly otherwise?: Readonly<Partial<Record<ColumnName, Column>>>;
  /** The tables under `data/` that it is made from, as in the manifest. */
  readonly inputs: readonly string[];
  readonly rows: (atlas: Atlas) => readonly Row[];
}

export interface Reference {
  readonly column: ColumnName;
  readonly table: string;
  readonly target: ColumnName;
}

/** What a column of a table holds. */
export const columnIn = (table: OpenTable, name: ColumnName): Column =>
  table.otherwise?.[name] ?? columnOf(name);

const reference =
  (table: string, target: ColumnName) =>
  (column: ColumnName = target): Reference => ({ column, table, target });

export const toMunicipality = reference('municipalities', 'municipality');
export const toRegion = reference('labour-market-regions', 'labour_market_region');
export const toProgramme = reference('programmes', 'programme');
export const toIndustry = reference('industries', 'industry');
