import type { Cell, Row } from './columns.ts';
import type { OpenTable } from './table.ts';

/**
 * The rows as an array of records, one a line: numbers as numbers, several values as an array,
 * and null for what is missing.
 */
export function jsonText(table: OpenTable, rows: readonly Row[]): string {
  const records = rows.map((row) =>
    JSON.stringify(Object.fromEntries(table.columns.map((name) => [name, jsonCell(row[name])]))),
  );
  return `[\n${records.join(',\n')}\n]\n`;
}

const jsonCell = (cell: Cell): Exclude<Cell, undefined> | null =>
  cell === undefined || cell === '' ? null : cell;
