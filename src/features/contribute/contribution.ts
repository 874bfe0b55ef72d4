import type { CellForm } from '../../domain/cell-form.ts';
import {
  traineesIn,
  yearlyFigure,
  YEARLY_QUESTIONS,
  type YearlyQuestion,
} from '../../domain/yearly-report.ts';

/** One of the tables that a reader may write rows of, as its schema says. */
export interface DraftTable {
  /** Below the repository: `data/programmes/coverage.csv`. */
  readonly file: string;
  readonly columns: readonly (readonly [name: string, form: CellForm])[];
}

export type Cells = Readonly<Record<string, string>>;

/** A row that a reader is writing, and where on the form each of its cells is written. */
export interface Draft {
  readonly table: string;
  readonly cells: Cells;
  /**
   * The name of the field of a column, `trainees#2` for the third of a name; that of the column where
   * nothing else is said.
   */
  readonly fields: Readonly<Record<string, string>>;
}

/** What can be changed, and the table it stands in. */
export const CHANGES = {
  municipality: 'coverage',
  figure: 'figures',
  fact: 'facts',
  programme: 'programmes',
} as const;
export type Change = keyof typeof CHANGES;

/** The texts of the fields of a name, each as a cell holds it: on one line, with nothing around it. */
const cellsOf = (data: FormData, name: string): readonly string[] =>
  data
    .getAll(name)
    .map((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''));
const cellOf = (data: FormData, name: string): string => cellsOf(data, name)[0] ?? '';

/** Where it is from, as a cell says it: a section of the report, or a page and the day it was read. */
export function sourceCell(data: FormData): string {
  const [address, read] = [cellOf(data, 'address'), cellOf(data, 'read')];
  if (data.get('source') === 'report') return cellOf(data, 'section');
  return address === '' || read === '' ? '' : `${address} (${read})`;
}

/** The field that a source lacks, or that is to be mended. */
function sourceField(data: FormData): string {
  if (data.get('source') === 'report') return 'section';
  return cellOf(data, 'address') !== '' && cellOf(data, 'read') === '' ? 'read' : 'address';
}

/** The page that a row is from, with what it says; none where the report is the source. */
const pageDrafts = (data: FormData, programme: string): readonly Draft[] =>
  data.get('source') === 'report' || sourceCell(data) === ''
    ? []
    : [
        {
          table: 'pages',
          cells: {
            programme,
            ...Object.fromEntries(PAGE_FIELDS.map((name) => [name, cellOf(data, name)])),
          },
          fields: {},
        },
      ];
const PAGE_FIELDS = ['address', 'title', 'published', 'read', 'quote'] as const;

/** The row of a change: each column is the field of its name, empty where there is none; and its page. */
export function changeDrafts(
  data: FormData,
  tables: Readonly<Record<string, DraftTable>>,
): readonly Draft[] {
  const change = cellOf(data, 'change') as Change;
  const table = CHANGES[change];
  const columns = tables[table]?.columns ?? [];
  const cells = Object.fromEntries(columns.map(([name]) => [name, cellOf(data, name)]));
  const row: Draft = {
    table,
    cells: { ...cells, report_section: sourceCell(data) },
    fields: { report_section: sourceField(data) },
  };
  return [row, ...pageDrafts(data, cells['programme'] ?? '')];
}

/**
 * The rows of a year of a programme. A question without an answer gives no row, and 0 is an answer.
 * A municipality with trainees is documented by them, and gets a row of coverage as well.
 * @param nameOf what the municipality of a number is called
 */
export function yearlyDrafts(data: FormData, nameOf: (code: string) => string): readonly Draft[] {
  const [programme, year] = [cellOf(data, 'programme'), cellOf(data, 'year')];
  const given = { programme, year, report_section: sourceCell(data), source: sourceField(data) };
  const answers = YEARLY_QUESTIONS.flatMap((question): Draft[] => {
    const value = cellOf(data, question.id);
    if (value === '') return [];
    const asked = { ...given, year: before(year, question.yearsBefore ?? 0) };
    return [figureDraft(question, asked, { value, field: question.id })];
  });
  const rows = [...answers, ...placeDrafts(data, given, nameOf)];
  return rows.length === 0 ? rows : [...rows, ...pageDrafts(data, programme)];
}

const before = (year: string, years: number): string =>
  years > 0 && /^\d{4}$/.test(year) ? String(Number(year) - years) : year;

/** What all rows of a year share, and the field that tells of its source. */
interface Given {
  readonly programme: string;
  readonly year: string;
  readonly report_section: string;
  readonly source: string;
}

const figureDraft = (
  question: Omit<YearlyQuestion, 'id'>,
  { source, ...given }: Given,
  { value, field }: { value: string; field: string },
): Draft => ({
  table: 'figures',
  cells: yearlyFigure(question, { ...given, value }),
  fields: { value: field, report_section: source },
});

function placeDrafts(
  data: FormData,
  given: Given,
  nameOf: (code: string) => string,
): readonly Draft[] {
  const trainees = cellsOf(data, 'trainees');
  return cellsOf(data, 'place').flatMap((place, at): readonly Draft[] => {
    const value = trainees[at] ?? '';
    if (place === '' && value === '') return [];
    const question = traineesIn(place, nameOf(place));
    const count = figureDraft(question, given, { value, field: `trainees#${at}` });
    return value === '0' ? [count] : [count, reachDraft(given, { place, value, at })];
  });
}

/** Trainees in a municipality document it; their number stands in the note, in bokmål as notes are. */
const reachDraft = (
  { programme, year, report_section, source }: Given,
  { place, value, at }: { place: string; value: string; at: number },
): Draft => ({
  table: 'coverage',
  cells: {
    programme,
    municipality: place,
    basis: 'participation',
    report_section,
    note:
      value === ''
        ? ''
        : `${value} ${value === '1' ? 'trainee' : 'traineer'} ved utgangen av ${year}`,
  },
  fields: { municipality: `place#${at}`, note: `trainees#${at}`, report_section: source },
});

/** The drafts of one table as its file holds them: the header and the rows, commas, a line end each. */
export function draftCsv({ columns }: DraftTable, drafts: readonly Draft[]): string {
  const names = columns.map(([name]) => name);
  const rows = drafts.map(({ cells }) => names.map((name) => cells[name] ?? ''));
  return [names, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
