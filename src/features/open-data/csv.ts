import Papa from 'papaparse';
import { spreadsheetText } from '../../domain/spreadsheet-text.ts';
import type { Cell } from './columns.ts';
import type { OpenTable } from './table.ts';
import type { Row } from './columns.ts';

/** How a table is written: for programs, or for a Norwegian spreadsheet. */
export const FLAVOURS = ['machine', 'spreadsheet'] as const;
export type Flavour = (typeof FLAVOURS)[number];

interface Dialect {
  readonly ending: string;
  readonly delimiter: string;
  readonly decimal: string;
  /** Tells a spreadsheet that the text is UTF-8. */
  readonly mark: string;
}

export const DIALECTS: Readonly<Record<Flavour, Dialect>> = {
  machine: { ending: 'csv', delimiter: ',', decimal: '.', mark: '' },
  spreadsheet: {
    ending: 'no.csv',
    delimiter: ';',
    decimal: ',',
    mark: '\ufeff',
  },
};

/** Between the values of a cell that holds several. */
export const LIST_SEPARATOR = '|';

/**
 * The rows as CSV in UTF-8 with a line feed after every row. A number is written with as many
 * digits as it takes to read the very same number back. No text is a formula, since the file for
 * programs is opened in spreadsheets too.
 */
export function csvText(table: OpenTable, rows: readonly Row[], flavour: Flavour): string {
  const { delimiter, mark } = DIALECTS[flavour];
  const fields = [...table.columns];
  const data = rows.map((row) => fields.map((name) => cellText(row[name], flavour)));
  return `${mark}${Papa.unparse({ fields, data }, { delimiter, newline: '\n' })}\n`;
}

function cellText(cell: Cell, flavour: Flavour): string {
  const { decimal } = DIALECTS[flavour];
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  return spreadsheetText(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
}

/** @throws RangeError on what is no number: a figure that is missing is an empty cell */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be published`);
  return String(value);
}
