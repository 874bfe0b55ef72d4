import type { Survey, SurveyCell, SurveyRow } from '../../atlas/surveys.ts';
import type { Language } from '../../i18n/language.ts';
import { numberFormatOf } from '../../i18n/number.ts';

/** A correlation of 0.5 fills its half of the cell; the report's largest is 0.405. */
const FULL = 0.5;

export interface MatrixCell {
  /** «−0,135*» */
  readonly text: string;
  /** «277» */
  readonly n: string;
  /** Where the bar begins and how long it is; 0 to 100 is the cell, 50 the correlation 0. */
  readonly from: number;
  readonly length: number;
  readonly significant: boolean;
}

/** Motives down, answers across, as the report sets them. */
export interface CorrelationMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
}

/** The correlations of a table, each with its N, which table 25 has once a row. */
export function correlationMatrix(survey: Survey, language: Language): CorrelationMatrix {
  const places = survey.columns.flatMap((column, at) =>
    survey.rows[0]?.cells[at]?.unit === 'correlation' ? [{ column, at }] : [],
  );
  return {
    columns: places.map(({ column }) => column[language]),
    rows: survey.rows.map((row) => ({
      label: row.label[language],
      cells: places.map(({ at }) => cellOf(row, at, language)),
    })),
  };
}

function cellOf(row: SurveyRow, at: number, language: Language): MatrixCell {
  const format = numberFormatOf(language);
  const cell = row.cells[at];
  const value = cell?.value ?? 0;
  const length = Math.round(Math.min(Math.abs(value) / FULL, 1) * 500) / 10;
  const beside = row.cells[at + 1];
  const n: SurveyCell | undefined =
    beside?.unit === 'persons' ? beside : row.cells.find(({ unit }) => unit === 'persons');
  return {
    text: `${format.decimal(value, 3)}${cell?.mark ?? ''}`,
    n: n === undefined ? '' : format.integer(n.value),
    from: value < 0 ? 50 - length : 50,
    length,
    significant: cell?.mark !== '',
  };
}
