import * as column from './columns.ts';
import { defineTable } from './table.ts';

export const SURVEYS = ['trainees', 'businesses'] as const;

/**
 * How a table or figure of the report is built: one answer each, several questions side by side,
 * several answers each, one question a row with its own N, correlations between answers, or the
 * loadings of a factor analysis.
 */
export const SURVEY_KINDS = [
  'distribution',
  'multiple',
  'several',
  'by-row',
  'correlation',
  'loadings',
] as const;

/** A survey table or figure of the report (chapters 4–6, Vedlegg 1), as people copied it. */
export interface SurveyTableRow {
  /** The number the report gives it, `figure-` before that of a figure. */
  readonly table: string;
  readonly survey: (typeof SURVEYS)[number];
  readonly kind: (typeof SURVEY_KINDS)[number];
  /** Respondents; undefined where the table has more than one N. */
  readonly n: number | undefined;
  readonly n_note: string;
  readonly title_nb: string;
  readonly title_nn: string;
  readonly title_en: string;
  readonly report_section: string;
  readonly note_nb: string;
  readonly note_nn: string;
  readonly note_en: string;
}

export const surveyTables = defineTable<SurveyTableRow>({
  file: 'surveys/tables.csv',
  key: ['table'],
  columns: {
    table: column.text,
    survey: column.oneOf(SURVEYS),
    kind: column.oneOf(SURVEY_KINDS),
    n: column.optional(column.count),
    n_note: column.optionalText,
    title_nb: column.text,
    title_nn: column.text,
    title_en: column.text,
    report_section: column.text,
    note_nb: column.optionalText,
    note_nn: column.optionalText,
    note_en: column.optionalText,
  },
});

/** `percent` runs from 0 to 100, `correlation` from -1 to 1. */
export const SURVEY_UNITS = ['persons', 'percent', 'correlation', 'loading'] as const;

/** One cell of a survey table; rows and columns are numbered from 1. */
export interface SurveyCellRow {
  readonly table: string;
  readonly row: number;
  readonly row_nb: string;
  readonly row_nn: string;
  readonly row_en: string;
  readonly column: number;
  readonly column_nb: string;
  readonly column_nn: string;
  readonly column_en: string;
  readonly value: number;
  readonly unit: (typeof SURVEY_UNITS)[number];
  /** The report's stars of significance; empty where it prints none. */
  readonly mark: '' | '*' | '**';
}

export const surveyCells = defineTable<SurveyCellRow>({
  file: 'surveys/cells.csv',
  key: ['table', 'row', 'column'],
  columns: {
    table: column.text,
    row: column.count,
    row_nb: column.text,
    row_nn: column.text,
    row_en: column.text,
    column: column.count,
    column_nb: column.text,
    column_nn: column.text,
    column_en: column.text,
    value: column.decimal,
    unit: column.oneOf(SURVEY_UNITS),
    mark: column.oneOf(['', '*', '**']),
  },
});
