import { cellFault, type CellFault } from '../../domain/cell-form.ts';
import { figureFaults, type FigureFault } from '../../domain/figure-fault.ts';
import { isReportSection, webSourceOf } from '../../domain/source-reference.ts';
import type { Cells, Draft, DraftTable } from './contribution.ts';

/** What the check of the data would say of a draft, as far as one row tells. */
export type DraftFault = CellFault | FigureFault | 'source' | 'key' | 'same-row';

export interface Told {
  /** The field on the form that is to be mended. */
  readonly field: string;
  readonly column: string;
  readonly fault: DraftFault;
}

/** The rows that are there already: table → the cells that tell one from another, a comma between. */
export type Existing = Readonly<Record<string, readonly string[]>>;

/** Which columns tell one row from another here; a second figure of a year may be of something else. */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  programmes: ['programme'],
  coverage: ['programme', 'municipality', 'basis'],
  facts: ['programme', 'field'],
  figures: ['programme', 'figure', 'year'],
  pages: ['programme', 'address', 'quote'],
};
/** Where a second row like it is a fault, and no correction to be explained. */
const ONCE: readonly string[] = ['programmes', 'coverage'];

const FIGURE_COLUMNS: Readonly<Record<FigureFault, string>> = {
  unit: 'unit',
  negative: 'value',
  'above-whole': 'value',
  'not-whole': 'value',
  backwards: 'value_to',
  range: 'value_to',
  time: 'year',
};

export const rowKey = (table: string, cells: Cells): string =>
  (SAME[table] ?? []).map((name) => cells[name] ?? '').join(',');

/** Every fault of a draft, one a column: what is empty, of another form, or cannot be true. */
export function draftFaults(draft: Draft, { columns }: DraftTable, existing: Existing): Told[] {
  const { cells, table, fields } = draft;
  const found = new Map<string, DraftFault>();
  for (const [name, form] of columns) {
    const fault = cellFault(cells[name] ?? '', form) ?? ruleFault(name, draft);
    if (fault !== undefined) found.set(name, fault);
  }
  if (table === 'figures')
    for (const fault of figureFaultsOf(cells, found))
      if (!found.has(FIGURE_COLUMNS[fault])) found.set(FIGURE_COLUMNS[fault], fault);
  const [first = ''] = SAME[table] ?? [];
  if (ONCE.includes(table) && existing[table]?.includes(rowKey(table, cells)) === true)
    found.set(table === 'coverage' ? 'municipality' : first, 'same-row');
  return [...found].map(([column, fault]) => ({ column, fault, field: fields[column] ?? column }));
}

function ruleFault(column: string, { table, cells }: Draft): DraftFault | undefined {
  const text = cells[column] ?? '';
  if (column === 'report_section')
    return isReportSection(text) || webSourceOf(text) !== undefined ? undefined : 'source';
  const isNewKey = column === 'programme' && table === 'programmes';
  return isNewKey && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? 'key' : undefined;
}

/** What cannot be true of a figure. A highest figure that is no number is left out: it is told already. */
function figureFaultsOf(cells: Cells, found: ReadonlyMap<string, DraftFault>) {
  const { year = '', value = '', value_to = '', unit = '', qualifier = '' } = cells;
  const to = value_to === '' || found.has('value_to') ? undefined : Number(value_to);
  return figureFaults({ year, value: Number(value), value_to: to, unit, qualifier });
}

/** Whether the files have a row about the same thing, which this one would stand beside. */
export function standsBeside({ table, cells }: Draft, existing: Existing): boolean {
  const rows = existing[table] ?? [];
  const about = table === 'coverage' ? { ...cells, basis: '' } : cells;
  const key = rowKey(table, about);
  return table === 'coverage' ? rows.some((row) => row.startsWith(key)) : rows.includes(key);
}
