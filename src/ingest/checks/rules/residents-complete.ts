import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** Every municipality has a row for every year of each table of residents, with or without figures. */
export const residentsComplete = defineRule('residents-complete', function* (tables) {
  for (const [file, rows] of Object.entries(rowsOf(tables))) {
    const years = [...new Set(rows.map(({ year }) => year))].sort();
    const found = new Set(rows.map(({ municipality, year }) => `${municipality} ${year}`));
    for (const { municipality, name } of tables.municipalities) {
      for (const year of years) {
        if (found.has(`${municipality} ${year}`)) continue;
        const place = `municipality ${municipality}, ${year}`;
        yield { file, place, message: `${name} has no row`, remedy: IMPORT_AGAIN };
      }
    }
  }
});

const rowsOf = (tables: Tables) => ({
  'residents-by-age.csv': tables.residentsByAge,
  'residents-by-education.csv': tables.residentsByEducation,
});
