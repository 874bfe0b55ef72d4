import { shareOfPercent } from './cells.ts';
import type { OpenTable } from './table.ts';

export const SURVEY_TABLES: OpenTable = {
  id: 'survey-tables',
  columns: [
    'table',
    'survey',
    'kind',
    'n',
    'n_note',
    'title_nb',
    'title_nn',
    'title_en',
    'report_section',
    'note',
    'note_nn',
    'note_en',
  ],
  key: ['table'],
  references: [],
  inputs: ['surveys/tables.csv'],
  rows: ({ tables }) =>
    tables.surveyTables.map(({ note_nb, ...row }) => ({ ...row, note: note_nb })),
};

export const SURVEY_CELLS: OpenTable = {
  id: 'survey-cells',
  columns: [
    'table',
    'row',
    'row_nb',
    'row_nn',
    'row_en',
    'column',
    'column_nb',
    'column_nn',
    'column_en',
    'value',
    'unit',
    'mark',
  ],
  key: ['table', 'row', 'column'],
  references: [{ column: 'table', table: 'survey-tables', target: 'table' }],
  inputs: ['surveys/cells.csv'],
  rows: ({ tables }) =>
    tables.surveyCells.map(({ value, unit, ...row }) =>
      unit === 'percent'
        ? { ...row, value: shareOfPercent(value), unit: 'share' }
        : { ...row, value, unit },
    ),
};
