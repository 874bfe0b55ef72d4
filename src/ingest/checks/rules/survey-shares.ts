import { defineRule } from '../rule.ts';
import { answersOf } from '../survey-grid.ts';

/** Half of the last printed decimal, and a little for what binary fractions lose. */
const ROUNDING = 0.05 + 1e-9;

/** Every percentage follows from its count and the total. */
export const surveyShares = defineRule('survey-shares', function* (tables) {
  for (const { table, column, answers, total } of answersOf(tables)) {
    for (const { label, persons, percent } of answers) {
      const share = (100 * persons) / total.persons;
      if (Math.abs(share - percent) <= ROUNDING) continue;
      yield {
        file: 'surveys/cells.csv',
        place: `table ${table}, column ${column + 1}, row ${label}`,
        message: `${persons} of ${total.persons} is ${share.toFixed(2)} %, not ${percent} %`,
        remedy: 'look in the report; if it prints so, accept it in exceptions.txt',
      };
    }
  }
});
