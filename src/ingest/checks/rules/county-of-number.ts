import { countyOf } from '../../../domain/area-code.ts';
import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/** A municipality number begins with its county's, in both divisions. */
export const countyOfNumber = defineRule('county-of-number', function* (tables) {
  for (const row of tables.municipalities) {
    const at = { file: 'municipalities.csv', place: `municipality ${row.municipality}` };
    if (countyOf(row.municipality) !== row.county) {
      yield { ...at, message: `stands in county ${row.county}`, remedy: IMPORT_AGAIN };
    }
    for (const later of row.municipality_2024) {
      if (countyOf(later) === row.county_2024) continue;
      const message = `${later} stands in county ${row.county_2024} of 2024`;
      yield { ...at, message, remedy: IMPORT_AGAIN };
    }
  }
});
