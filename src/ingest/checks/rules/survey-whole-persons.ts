import { defineRule } from '../rule.ts';
import { sharesAlone } from '../survey-grid.ts';

/** Half of the last printed decimal, and a little for what binary fractions lose. */
const ROUNDING = 0.05 + 1e-9;

/**
 * Shares that a figure prints without counts are of whole persons, and those of one question make
 * 100: then the N that stands by them is the one that they were reckoned from.
 */
export const surveyWholePersons = defineRule('survey-whole-persons', function* (tables) {
  const remedy = 'look in the report; N is that of which every share is whole persons';
  for (const { table, row, n, shares } of sharesAlone(tables)) {
    const line = row === undefined ? '' : `, row ${row}`;
    for (const { row: of, column, value } of shares) {
      const persons = Math.round((value * n) / 100);
      if (Math.abs((100 * persons) / n - value) <= ROUNDING) continue;
      const place = `table ${table}, row ${of}, column ${column}`;
      const message = `${value} % is no whole number of ${Number.isNaN(n) ? 'an N that lacks' : n}`;
      yield { file: 'surveys/cells.csv', place, message, remedy };
    }
    const sum = shares.reduce((all, { value }) => all + value, 0);
    if (row === undefined || Math.abs(sum - 100) <= shares.length * ROUNDING) continue;
    const message = `the shares sum to ${sum.toFixed(1)}`;
    yield { file: 'surveys/cells.csv', place: `table ${table}${line}`, message, remedy };
  }
});
