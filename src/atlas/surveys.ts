import type { SurveyCellRow, SurveyTableRow } from '../ingest/tables/surveys.ts';
import type { Tables } from '../ingest/tables/tables.ts';

/**
 * Who a table of the report is about. The main survey had 314 trainees, the supplementary one
 * 203, and 69 businesses answered theirs (report 2.3.1); the others are parts of the 314.
 */
export type Respondents =
  'trainees' | 'supplementary' | 'offered' | 'moved' | 'staying' | 'active' | 'businesses';

/** A cell of the table as the report prints it. */
export type SurveyCell = Pick<SurveyCellRow, 'value' | 'unit' | 'mark'>;

interface Label {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** `total` is everyone who answered, `subtotal` a sum of some of the answers above it. */
export type SurveyRowRole = 'answer' | 'subtotal' | 'total';

export interface SurveyRow {
  readonly label: Label;
  readonly role: SurveyRowRole;
  /** One a column. */
  readonly cells: readonly SurveyCell[];
}

/** A survey table or figure of the report, rows and columns in its order. */
export interface Survey {
  /** `12`, or `figure-15`. */
  readonly id: string;
  readonly form: 'table' | 'figure';
  /** The report's number of it. */
  readonly number: number;
  readonly row: SurveyTableRow;
  readonly respondents: Respondents;
  /** Of the report: 4 trainees, 5 businesses, 6 moving and staying, or «Vedlegg 1». */
  readonly chapter: string;
  readonly columns: readonly Label[];
  readonly rows: readonly SurveyRow[];
}

/** The tables that not all of the main survey were asked, as the report's titles and text say. */
const SPECIAL: ReadonlyMap<string, Respondents> = new Map([
  ['4', 'supplementary'],
  ['10', 'offered'],
  ['20', 'moved'],
  ['21', 'staying'],
  ['22', 'active'],
  ['23', 'active'],
  ['24', 'active'],
]);

export const surveysOf = (tables: Tables): readonly Survey[] => {
  const cells = Map.groupBy(tables.surveyCells, ({ table }) => table);
  return tables.surveyTables
    .map((row) => surveyOf(row, cells.get(row.table) ?? []))
    .sort(inReportOrder);
};

/** By section; the tables of a section before its figures, each by its number. */
const inReportOrder = (a: Survey, b: Survey): number =>
  a.row.report_section.localeCompare(b.row.report_section, 'en', { numeric: true }) ||
  b.form.localeCompare(a.form, 'en') ||
  a.number - b.number;

const FIGURE = /^figure-/;

function surveyOf(row: SurveyTableRow, cells: readonly SurveyCellRow[]): Survey {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = [...Map.groupBy(inOrder, (cell) => cell.row).values()];
  return {
    id: row.table,
    form: FIGURE.test(row.table) ? 'figure' : 'table',
    number: Number(row.table.replace(FIGURE, '')),
    row,
    respondents:
      row.survey === 'businesses' ? 'businesses' : (SPECIAL.get(row.table) ?? 'trainees'),
    chapter: row.report_section.split('.')[0] ?? '',
    columns: (rows[0] ?? []).map((cell) => ({
      nb: cell.column_nb,
      nn: cell.column_nn,
      en: cell.column_en,
    })),
    rows: rows.map((line, at) => rowOf(line, roleOf(row, line, at === rows.length - 1))),
  };
}

function rowOf(line: readonly SurveyCellRow[], role: SurveyRowRole): SurveyRow {
  const [first] = line;
  return {
    label: { nb: first?.row_nb ?? '', nn: first?.row_nn ?? '', en: first?.row_en ?? '' },
    role,
    cells: line.map(({ value, unit, mark }) => ({ value, unit, mark })),
  };
}

/** The last row of a distribution is the total; table 4 has a «Totalt» before its last. */
function roleOf(
  { kind }: SurveyTableRow,
  line: readonly SurveyCellRow[],
  last: boolean,
): SurveyRowRole {
  if (kind !== 'distribution' && kind !== 'multiple') return 'answer';
  if (last) return 'total';
  return line[0]?.row_nb === 'Totalt' ? 'subtotal' : 'answer';
}
