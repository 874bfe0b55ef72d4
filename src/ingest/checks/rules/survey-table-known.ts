import { defineRule } from '../rule.ts';

/** `12` for a table of the report, `figure-15` for a figure. */
const SURVEY_ID = /^(figure-)?[1-9]\d?$/;

/** Cells belong to a table of the list, and every table has cells. */
export const surveyTableKnown = defineRule('survey-table-known', function* (tables) {
  for (const { table } of tables.surveyTables) {
    if (SURVEY_ID.test(table)) continue;
    const at = { file: 'surveys/tables.csv', place: `table ${table}` };
    const remedy = 'write the number of a table, or «figure-» and that of a figure';
    yield { ...at, message: 'is neither a table nor a figure', remedy };
  }
  const listed = new Set(tables.surveyTables.map(({ table }) => table));
  const filled = new Set(tables.surveyCells.map(({ table }) => table));
  for (const table of filled) {
    if (listed.has(table)) continue;
    const at = { file: 'surveys/cells.csv', place: `table ${table}` };
    yield { ...at, message: 'is not in tables.csv', remedy: 'mend the number, or add the table' };
  }
  for (const table of listed) {
    if (filled.has(table)) continue;
    const at = { file: 'surveys/tables.csv', place: `table ${table}` };
    yield { ...at, message: 'has no cells', remedy: 'copy its cells from the report' };
  }
});
