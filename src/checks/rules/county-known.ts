import type { Tables } from '../../tables/tables.ts';
import { defineRule, type Breach } from '../rule.ts';

/** Every county that a municipality or programme names is in the list of its year. */
export const countyKnown = defineRule('county-known', function* (tables) {
  const former = countiesOf(tables, 2020);
  const present = countiesOf(tables, 2024);
  for (const { municipality, county, county_2024 } of tables.municipalities) {
    const at = { file: 'municipalities.csv', place: `municipality ${municipality}` };
    if (!former.has(county)) yield unknown(at, county, 2020);
    if (!present.has(county_2024)) yield unknown(at, county_2024, 2024);
  }
  for (const { programme, county, county_2024 } of tables.programmes) {
    const at = { file: 'programmes/programmes.csv', place: `programme ${programme}` };
    if (county !== undefined && !former.has(county)) yield unknown(at, county, 2020);
    if (county_2024 !== undefined && !present.has(county_2024)) {
      yield unknown(at, county_2024, 2024);
    }
  }
});

const countiesOf = (tables: Tables, year: number): ReadonlySet<string> =>
  new Set(tables.counties.filter(({ division }) => division === year).map(({ county }) => county));

const unknown = (at: Pick<Breach, 'file' | 'place'>, county: string, year: number): Breach => ({
  ...at,
  message: `county ${county} is not in the division of ${year}`,
  remedy: 'take the number from counties.csv; a county’s number is the first two of its members',
});
