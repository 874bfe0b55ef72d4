import { defineRule } from '../rule.ts';

const LIMITS = {
  persons: [0, Infinity],
  percent: [0, 100],
  correlation: [-1, 1],
  loading: [-1, 1],
} as const;

/** Every value is possible in its unit, and only correlations carry stars. */
export const surveyValues = defineRule('survey-values', function* (tables) {
  for (const { table, row, column, value, unit, mark } of tables.surveyCells) {
    const at = {
      file: 'surveys/cells.csv',
      place: `table ${table}, row ${row}, column ${column}`,
      remedy: 'look the cell up in the report',
    };
    const [low, high] = LIMITS[unit];
    if (value < low || value > high || (unit === 'persons' && !Number.isInteger(value))) {
      yield { ...at, message: `${value} cannot be in ${unit}` };
    }
    if (mark !== '' && unit !== 'correlation') {
      yield { ...at, message: `${unit} with the stars «${mark}»` };
    }
  }
});
