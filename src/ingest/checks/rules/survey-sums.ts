import { defineRule } from '../rule.ts';
import { answersOf } from '../survey-grid.ts';

/** A percentage printed with one decimal is off by at most this; with many, the sum by as many. */
const ROUNDING = 0.05;
const FLOAT_NOISE = 1e-9;

/** The answers of a table sum to its total, in persons and, to the rounding, in per cent. */
export const surveySums = defineRule('survey-sums', function* (tables) {
  const stated = new Map(tables.surveyTables.map(({ table, n }) => [table, n]));
  for (const { table, column, answers, total } of answersOf(tables)) {
    const file = 'surveys/cells.csv';
    const place = (at: number): string => `table ${table}, column ${at}`;
    const remedy = 'look in the report; if it prints so, accept it in exceptions.txt';
    const persons = answers.reduce((sum, answer) => sum + answer.persons, 0);
    if (persons !== total.persons) {
      const message = `the answers sum to ${persons}, the total is ${total.persons}`;
      yield { file, place: place(column), message, remedy };
    }
    const percent = answers.reduce((sum, answer) => sum + answer.percent, 0);
    const drift = answers.length * ROUNDING + FLOAT_NOISE;
    if (total.percent !== 100 || !(Math.abs(percent - 100) <= drift)) {
      const message = `the shares sum to ${percent.toFixed(1)} of ${total.percent}`;
      yield { file, place: place(column + 1), message, remedy };
    }
    const n = stated.get(table);
    if (n !== undefined && n !== total.persons) {
      const message = `n is ${n}, the total row says ${total.persons}`;
      yield { file: 'surveys/tables.csv', place: `table ${table}`, message, remedy };
    }
  }
});
