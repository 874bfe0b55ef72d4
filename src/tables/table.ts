import Papa from 'papaparse';
import { z } from 'zod';
import { MAKE, type Finding } from '../domain/finding.ts';
import { soundRows } from './sound-rows.ts';

/** What is written in a cell, so that a schema can explain itself to whoever fills it in. */
export interface CellForm {
  readonly kind:
    'text' | 'municipality' | 'county' | 'region' | 'year' | 'count' | 'decimal' | 'choice';
  /** The words that a choice is between, or that may stand instead of a count. */
  readonly values?: readonly string[];
  /** Whether the cell may be empty. */
  readonly optional?: boolean;
  /** Whether several may stand there, `|` between them. */
  readonly several?: boolean;
}

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
        ? parseTable(text, { file, names, forms, schema, keyOf })
        : { rows, findings: [] };
    },
    format: (rows) => formatTable(rows, names, columns, keyOf),
  };
}

const cell = (columns: Record<string, Column<unknown>>, row: object, name: string): string =>
  (columns[name] as Column<unknown>).write((row as Record<string, unknown>)[name]);

interface Parser<Row> {
  readonly file: string;
  readonly names: readonly string[];
  readonly forms: Readonly<Record<string, CellForm>>;
  readonly schema: z.ZodType<Row>;
  readonly keyOf: (row: Row) => string;
}

/** Row by row, each against the whole schema: what is wrong is told with its line and its column. */
function parseTable<Row>(text: string, parser: Parser<Row>): TableReading<Row> {
  const { file, names, forms, schema, keyOf } = parser;
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const findings: Finding[] = parsed.errors.map(({ row, message }) =>
    finding(file, row === undefined ? 'whole file' : `line ${row + 2}`, 'readable-csv', message),
  );
  const header = parsed.meta.fields ?? [];
  if (header.join() !== names.join()) {
    const message = `the header is «${header.join(',')}», not «${names.join(',')}»`;
    return { rows: [], findings: [...findings, finding(file, 'line 1', 'header', message)] };
  }
  const seen = new Map<string, number>();
  const rows = parsed.data.flatMap((record, at): Row[] => {
    const line = at + 2;
    const result = schema.safeParse(record);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const [column] = issue.path;
        const place = `line ${line}, ${issue.path.join('.')}`;
        const remedy = cellRemedy(forms[String(column)]);
        findings.push({ ...finding(file, place, 'cell', issue.message), ...remedy });
      }
      return [];
    }
    const first = seen.get(keyOf(result.data));
    if (first !== undefined) {
      findings.push(finding(file, `line ${line}`, 'unique-key', `the same row as line ${first}`));
      return [];
    }
    seen.set(keyOf(result.data), line);
    return [result.data];
  });
  return { rows, findings };
}

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

const finding = (file: string, place: string, rule: string, message: string): Finding => ({
  file: `data/${file}`,
  place,
  rule,
  message,
  remedy: `mend the line; generated tables are made anew with «${MAKE}»`,
});

/** What may stand in a cell, in words; nothing is added when the column is not known. */
function cellRemedy(form: CellForm | undefined): { remedy: string } | undefined {
  if (form === undefined) return undefined;
  const words = (form.values ?? []).join(', ');
  const kind = form.kind === 'choice' ? `one of: ${words}` : IN_WORDS[form.kind];
  const what = form.kind === 'count' && words !== '' ? `${kind}, or one of: ${words}` : kind;
  const several = form.several === true ? ', several with | between them' : '';
  const empty = form.optional === true ? ', or leave it empty' : '';
  return { remedy: `write ${what}${several}${empty}; a generated table is made anew instead` };
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
