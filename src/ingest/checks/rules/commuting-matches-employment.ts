import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN, type Breach } from '../rule.ts';

/**
 * Tables 03321 and 11618 count the same people. By workplace the sums are equal to the person. By
 * residence the flows can only be short: those who work abroad or at an unknown place have none.
 * Both stand on a municipality that ended where what it has become has no figure.
 */
export const commutingMatchesEmployment = defineRule(
  'commuting-matches-employment',
  function* (tables) {
    const jobs = sumsBy(tables, 'workplace');
    const residents = sumsBy(tables, 'residence');
    const kept = new Set(tables.formerMunicipalities.map((row) => row.municipality));
    const years = new Set(tables.commuting.map(({ year }) => year));
    const jobless = joblessYears(tables);
    // Where a flow is not published, the sum of the others is short of the jobs.
    const short = new Set(tables.missingFlows.map((row) => `${row.workplace}, ${row.year}`));
    for (const year of jobless) {
      if (years.has(year)) yield breach(`${year}`, 'employment.csv has no job at all in this year');
    }
    for (const { municipality, year, measure, persons, status } of tables.employment) {
      years.delete(year);
      if (jobless.has(year)) continue;
      const key = `${municipality}, ${year}`;
      const stated = persons ?? 0;
      // Of a number that was split and is still in use, the flows are those of before.
      if (status === 'split' && kept.has(municipality)) continue;
      const worked = jobs.get(key) ?? 0;
      if (
        measure === 'employed-by-workplace' &&
        (short.has(key) ? worked > stated : worked !== stated)
      ) {
        yield breach(key, `${worked} work there, but employment.csv says ${stated}`);
      }
      if (measure === 'employed-by-residence' && (residents.get(key) ?? 0) > stated) {
        yield breach(
          key,
          `${residents.get(key) ?? 0} live there, more than the ${stated} employed`,
        );
      }
    }
    for (const year of years) yield breach(`${year}`, 'employment.csv does not have this year');
  },
);

/** Years in which no figure is above 0: one breach tells of all their municipalities. */
function joblessYears({ employment }: Tables): ReadonlySet<number> {
  const years = new Set(employment.map(({ year }) => year));
  for (const { year, measure, persons = 0 } of employment) {
    if (measure === 'employed-by-workplace' && persons > 0) years.delete(year);
  }
  return years;
}

const sumsBy = (tables: Tables, end: 'residence' | 'workplace'): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const flow of tables.commuting) {
    const key = `${flow[end]}, ${flow.year}`;
    sums.set(key, (sums.get(key) ?? 0) + flow.employed);
  }
  return sums;
};

const breach = (place: string, message: string): Breach => ({
  file: 'commuting.csv',
  place,
  message,
  remedy: `${IMPORT_AGAIN}; take both tables at the same time`,
});
