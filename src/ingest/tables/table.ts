import Papa from 'papaparse';
import { z } from 'zod';
import type { CellForm } from '../../domain/cell-form.ts';
import type { Finding } from '../../domain/finding.ts';
import { faultyRows } from './faulty-rows.ts';
import { soundRows } from './sound-rows.ts';

/** How one column stands in a file: text to value, and back. */
export interface Column<T> {
  readonly schema: z.ZodType<T, string>;
  readonly write: (value: T) => string;
  readonly form: CellForm;
}

type Columns<Row> = { readonly [Name in keyof Row]: Column<Row[Name]> };

/** One of the project's own tables: its file, its columns in order, and what sorts its rows. */
export interface Table<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  /** What is written in each of them. */
  readonly forms: Readonly<Record<string, CellForm>>;
  /** Rows are unique by this key. */
  readonly key: readonly (keyof Row & string)[];
  readonly parse: (text: string) => TableReading<Row>;
  readonly format: (rows: readonly Row[]) => string;
}

export interface TableReading<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/**
 * Defines a table under `data/`.
 * `parse` keeps the good rows and lists what is wrong with the others; `format` sorts by the key
 * and quotes only where it must, so that the same rows give the same bytes.
 */
export function defineTable<Row extends object>(definition: {
  readonly file: string;
  readonly columns: Columns<Row>;
  readonly key: readonly (keyof Row & string)[];
}): Table<Row> {
  const { file, key } = definition;
  const columns = definition.columns as Record<string, Column<unknown>>;
  const names = Object.keys(columns);
  const forms = Object.fromEntries(
    names.map((name) => [name, (columns[name] as Column<unknown>).form]),
  );
  const schema = z.strictObject(
    Object.fromEntries(names.map((name) => [name, (columns[name] as Column<unknown>).schema])),
  ) as unknown as z.ZodType<Row>;
  const keyOf = (row: Row): string => key.map((name) => cell(columns, row, name)).join('\u0000');
  return {
    file,
    columns: names,
    forms,
    key,
    parse(text) {
      const rows = soundRows(text, { columns, key, keyOf });
      return rows === undefined
        ? faultyRows(text, { file, names, forms, schema, keyOf })
        : { rows, findings: [] };
    },
    format: (rows) => formatTable(rows, names, columns, keyOf),
  };
}

const cell = (columns: Record<string, Column<unknown>>, row: object, name: string): string =>
  (columns[name] as Column<unknown>).write((row as Record<string, unknown>)[name]);

function formatTable<Row extends object>(
  rows: readonly Row[],
  names: readonly string[],
  columns: Record<string, Column<unknown>>,
  keyOf: (row: Row) => string,
): string {
  const sorted = rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const data = sorted.map(({ row }) => names.map((name) => cell(columns, row, name)));
  return `${Papa.unparse({ fields: [...names], data }, { newline: '\n' })}\n`;
}
