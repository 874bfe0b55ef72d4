import { defineRule, IMPORT_AGAIN, type Breach } from '../rule.ts';

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
  for (const year of years) {
    const lacking = tables.municipalities.filter(
      ({ municipality }) => !known.has(`${municipality} ${year}`),
    );
    if (lacking.length === tables.municipalities.length) {
      yield breach(`year ${year}`, 'the population of no municipality is known');
      continue;
    }
    for (const { municipality, name } of lacking) {
      yield breach(
        `municipality ${municipality}, ${year}`,
        `the population of ${name} is not known`,
      );
    }
  }
});

const breach = (place: string, message: string): Breach => ({
  file: 'population.csv',
  place,
  message,
  remedy: IMPORT_AGAIN,
});
