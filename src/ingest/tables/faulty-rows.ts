import Papa from 'papaparse';
import type { z } from 'zod';
import type { CellForm } from '../../domain/cell-form.ts';
import { MAKE, type Finding } from '../../domain/finding.ts';
import { habitOf, type Habit } from '../../domain/spreadsheet-habits.ts';
import type { TableReading } from './table.ts';

/** What the rows of one table must be. */
export interface RowRule<Row> {
  readonly file: string;
  readonly names: readonly string[];
  readonly forms: Readonly<Record<string, CellForm>>;
  readonly schema: z.ZodType<Row>;
  readonly keyOf: (row: Row) => string;
}

type Cells = readonly string[];

/**
 * Row by row, each against the whole schema: what is wrong is told with its line and its column.
 * How a spreadsheet saved the file is no fault: other separators, a mark in front, blank rows, empty
 * columns behind, a decimal comma where commas separate nothing. What it lost in doing so is told.
 */
export function faultyRows<Row>(text: string, rule: RowRule<Row>): TableReading<Row> {
  const delimiter = delimiterOf(text, rule.names);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [header = [], ...lines] = withoutEmptyEnd(data, rule.names.length);
  const findings: Finding[] = errors.map(({ row, message }) =>
    finding(
      rule.file,
      row === undefined ? 'whole file' : `line ${row + 1}`,
      'readable-csv',
      message,
    ),
  );
  if (header.join() !== rule.names.join()) {
    const message = `the header is «${header.join(',')}», not «${rule.names.join(',')}»`;
    return { rows: [], findings: [...findings, finding(rule.file, 'line 1', 'header', message)] };
  }
  const reader = new RowReader(rule, delimiter, findings);
  const rows = lines.flatMap((cells, at) =>
    cells.every((cell) => cell.trim() === '') ? [] : reader.read(cells, at + 2),
  );
  return { rows, findings };
}

/** The sign between the cells of the header: what spreadsheets use where a comma is for decimals. */
function delimiterOf(text: string, names: readonly string[]): string {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1);
  const splits = (sign: string): boolean => header.startsWith(names.slice(0, 2).join(sign));
  return names.length === 1 ? ',' : ([';', '\t'].find(splits) ?? ',');
}

/** Spreadsheets write a column that once held something: an empty cell behind every row, and the header. */
function withoutEmptyEnd(lines: readonly Cells[], width: number): readonly Cells[] {
  const written = lines[0]?.length ?? 0;
  const isEmpty = (cells: Cells): boolean => cells.slice(width).every((cell) => cell === '');
  return written > width && lines[0] !== undefined && isEmpty(lines[0])
    ? lines.map((cells) =>
        cells.length === written && isEmpty(cells) ? cells.slice(0, width) : cells,
      )
    : lines;
}

class RowReader<Row> {
  readonly #rule: RowRule<Row>;
  readonly #delimiter: string;
  readonly #findings: Finding[];
  readonly #seen = new Map<string, number>();

  constructor(rule: RowRule<Row>, delimiter: string, findings: Finding[]) {
    this.#rule = rule;
    this.#delimiter = delimiter;
    this.#findings = findings;
  }

  /** The row of a line; none where anything is wrong with it that nobody can read past. */
  read(cells: Cells, line: number): Row[] {
    const { names, forms, schema } = this.#rule;
    if (cells.length !== names.length)
      return this.#tell(`line ${line}`, 'cell-count', this.#miscount(cells), COUNT_AGAIN);
    const told = new Set<PropertyKey>();
    const record = names.map((name, at) => {
      const habit = habitOf(cells[at] ?? '', forms[name] ?? { kind: 'text' });
      if (habit !== undefined && this.#isLoss(habit)) {
        this.#tell(`line ${line}, ${name}`, habit.rule, habit.message, habit.remedy);
        told.add(name);
      }
      return [name, habit?.meant ?? cells[at] ?? ''];
    });
    const result = schema.safeParse(Object.fromEntries(record));
    if (result.success) return this.#unique(result.data, line);
    for (const { path, message } of result.error.issues) {
      const [column = ''] = path;
      if (told.has(column)) continue;
      const remedy = cellRemedy(forms[String(column)]);
      this.#tell(`line ${line}, ${path.join('.')}`, 'cell', message, remedy);
    }
    return [];
  }

  /** Where commas separate nothing, one before the decimals is how numbers are written there. */
  #isLoss({ rule }: Habit): boolean {
    return rule !== 'spreadsheet-comma' || this.#delimiter === ',';
  }

  #miscount(cells: Cells): string {
    const { names, forms } = this.#rule;
    const at = names.findIndex((name) => forms[name]?.kind === 'decimal');
    const cut = at >= 0 && /^\d+$/.test(cells[at] ?? '') && /^\d+$/.test(cells[at + 1] ?? '');
    const hint = cells.length > names.length && cut && this.#delimiter === ',';
    const perhaps = hint ? `; «${cells[at] ?? ''},${cells[at + 1] ?? ''}» may be one number` : '';
    return `${cells.length} cells where the header has ${names.length}${perhaps}`;
  }

  #unique(row: Row, line: number): Row[] {
    const key = this.#rule.keyOf(row);
    const first = this.#seen.get(key);
    if (first !== undefined)
      return this.#tell(`line ${line}`, 'unique-key', `the same row as line ${first}`);
    this.#seen.set(key, line);
    return [row];
  }

  #tell(place: string, rule: string, message: string, remedy = MEND): [] {
    this.#findings.push(finding(this.#rule.file, place, rule, message, remedy));
    return [];
  }
}

const MEND = `mend the line; generated tables are made anew with «${MAKE}»`;
const COUNT_AGAIN =
  'put a text with a comma in it in quotation marks, write decimals with a point, and keep empty cells';

const finding = (
  file: string,
  place: string,
  rule: string,
  message: string,
  remedy = MEND,
): Finding => ({ file: `data/${file}`, place, rule, message, remedy });

/** What may stand in a cell, in words; the general advice when the column is not known. */
function cellRemedy(form: CellForm | undefined): string | undefined {
  if (form === undefined) return undefined;
  const words = (form.values ?? []).join(', ');
  const kind = form.kind === 'choice' ? `one of: ${words}` : IN_WORDS[form.kind];
  const what = form.kind === 'count' && words !== '' ? `${kind}, or one of: ${words}` : kind;
  const several = form.several === true ? ', several with | between them' : '';
  const empty = form.optional === true ? ', or leave it empty' : '';
  return `write ${what}${several}${empty}; a generated table is made anew instead`;
}

const IN_WORDS: Readonly<Record<Exclude<CellForm['kind'], 'choice'>, string>> = {
  text: 'some words',
  municipality: 'a municipality number of four digits, as in municipalities.csv',
  county: 'a county number of two digits, as in counties.csv',
  region: 'a region number of three digits, as in labour-market-regions.csv',
  year: 'a year, such as 2026',
  count: 'a whole number from 0 up',
  decimal: 'a number with a point for decimals, such as 0.5',
};
