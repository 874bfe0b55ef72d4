import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Every municipality has a row for every year and measure, with or without a figure. */
export const employmentComplete = defineRule('employment-complete', function* (tables) {
  const key = (row: { readonly year: number; readonly measure: string }): string =>
    `${row.year}, ${row.measure}`;
  const series = [...new Set(tables.employment.map(key))].sort();
  const found = new Set(tables.employment.map((row) => `${row.municipality}, ${key(row)}`));
  for (const { municipality, name } of tables.municipalities) {
    for (const each of series) {
      if (found.has(`${municipality}, ${each}`)) continue;
      yield {
        file: 'employment.csv',
        place: `municipality ${municipality}, ${each}`,
        message: `${name} has no row`,
        remedy: IMPORT_AGAIN,
      };
    }
  }
});
