import type { Tables } from '../../../src/ingest/tables/tables.ts';

/** A fault put into the tiny country's good data, and where its rule must find it. */
export interface Planted {
  readonly rule: string;
  readonly fault: string;
  readonly spoil?: (tables: Tables) => Partial<Record<keyof Tables, unknown>>;
  /** The files of the data folder, changed. */
  readonly files?: (files: readonly string[]) => readonly string[];
  /** `file · place` of every finding, below data/. */
  readonly found: readonly string[];
}

/** The rows with changes to those that match; it throws when none does, or the test is no test. */
export function change<Row extends object>(
  rows: readonly Row[],
  which: (row: Row) => boolean,
  to: Partial<Record<keyof Row, unknown>>,
): readonly Row[] {
  if (!rows.some(which)) throw new Error('no row to plant the fault in');
  return rows.map((row) => (which(row) ? { ...row, ...to } : row));
}

/** The rows without those that match. */
export function without<Row>(rows: readonly Row[], which: (row: Row) => boolean): readonly Row[] {
  if (!rows.some(which)) throw new Error('no row to take out');
  return rows.filter((row) => !which(row));
}

export const of =
  (code: string) =>
  ({ municipality }: { readonly municipality: string }): boolean =>
    municipality === code;
