import { defineRule, IMPORT_AGAIN } from '../rule.ts';

/**
 * Every municipality has a count of residents for every year of the table, but for years before a
 * municipality was shared out: whoever got a part of it has a break there.
 */
export const populationComplete = defineRule('population-complete', function* (tables) {
  const years = [...new Set(tables.population.map(({ year }) => year))].sort();
  const known = new Set(
    tables.population
      .filter(({ persons, recode }) => persons !== undefined || recode === 'split')
      .map(({ municipality, year }) => `${municipality} ${year}`),
  );
  for (const { municipality, name } of tables.municipalities) {
    for (const year of years) {
      if (known.has(`${municipality} ${year}`)) continue;
      yield {
        file: 'population.csv',
        place: `municipality ${municipality}, ${year}`,
        message: `the population of ${name} is not known`,
        remedy: IMPORT_AGAIN,
      };
    }
  }
});
