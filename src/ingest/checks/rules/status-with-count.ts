import { defineRule, IMPORT_AGAIN } from '../rule.ts';

interface Counted {
  readonly municipality: string;
  readonly year: number;
  readonly persons: number | undefined;
  readonly status: string | undefined;
}

/** A figure is there, or a reason why not: exactly one of the two. */
export const statusWithCount = defineRule('status-with-count', function* (tables) {
  const counted: Readonly<Record<string, readonly (readonly [Counted, string])[]>> = {
    'population.csv': tables.population.map((row) => [row, '']),
    'employment.csv': tables.employment.map((row) => [row, `, ${row.measure}`]),
    'employment-by-industry.csv': tables.employmentByIndustry.map((row) => [
      row,
      `, ${row.basis}, industry ${row.industry}`,
    ]),
  };
  for (const [file, rows] of Object.entries(counted)) {
    for (const [{ municipality, year, persons, status }, rest] of rows) {
      if ((persons === undefined) !== (status === undefined)) continue;
      const message =
        persons === undefined
          ? 'has neither a count nor a reason why it is missing'
          : `has both the count ${persons} and the reason «${status}»`;
      const place = `municipality ${municipality}, ${year}${rest}`;
      yield { file, place, message, remedy: IMPORT_AGAIN };
    }
  }
});
