import { divisionYears } from '../../../domain/division-years.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule, type Breach } from '../rule.ts';

/** Every county that a municipality or programme names is in the list of its year. */
export const countyKnown = defineRule('county-known', function* (tables) {
  const { from, latest } = divisionYears(tables.manifest.divisions);
  const own = countiesOf(tables, from);
  const present = countiesOf(tables, latest);
  for (const { municipality, county, county_2024 } of tables.municipalities) {
    const at = { file: 'municipalities.csv', place: `municipality ${municipality}` };
    if (!own.has(county)) yield unknown(at, county, `the division of ${from}`);
    if (!present.has(county_2024)) yield unknown(at, county_2024, `the division of ${latest}`);
  }
  const ever = new Set(tables.counties.map(({ county }) => county));
  for (const { programme, county, county_2024 } of tables.programmes) {
    const at = { file: 'programmes/programmes.csv', place: `programme ${programme}` };
    // People write the number of the time they write of.
    if (county !== undefined && !ever.has(county)) yield unknown(at, county, 'any division');
    if (county_2024 !== undefined && !present.has(county_2024)) {
      yield unknown(at, county_2024, `the division of ${latest}`);
    }
  }
});

const countiesOf = (tables: Tables, year: number): ReadonlySet<string> =>
  new Set(tables.counties.filter(({ division }) => division === year).map(({ county }) => county));

const unknown = (at: Pick<Breach, 'file' | 'place'>, county: string, where: string): Breach => ({
  ...at,
  message: `county ${county} is not in ${where}`,
  remedy: 'take the number from counties.csv; a county’s number is the first two of its members',
});
