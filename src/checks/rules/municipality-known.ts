import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

/** Every municipality number that any table uses is one of the division's. */
export const municipalityKnown = defineRule('municipality-known', function* (tables) {
  const known = new Set<string>(tables.municipalities.map(({ municipality }) => municipality));
  for (const [file, codes] of Object.entries(codesByFile(tables))) {
    for (const code of new Set<string | undefined>(codes)) {
      if (code === undefined || known.has(code)) continue;
      yield {
        file,
        place: `municipality ${code}`,
        message: 'no municipality of the atlas’s division has this number',
        remedy: 'use the number of 2020–2023 from municipalities.csv',
      };
    }
  }
});

const codesByFile = (
  tables: Tables,
): Readonly<Record<string, readonly (string | undefined)[]>> => ({
  'population.csv': tables.population.map(({ municipality }) => municipality),
  'employment.csv': tables.employment.map(({ municipality }) => municipality),
  'employment-by-industry.csv': tables.employmentByIndustry.map(({ municipality }) => municipality),
  'commuting.csv': tables.commuting.flatMap(({ residence, workplace }) => [residence, workplace]),
  'boundaries/municipalities.topojson': tables.boundaries.objects.municipalities.geometries.map(
    ({ id }) => id,
  ),
  'programmes/programmes.csv': tables.programmes.map(({ host_municipality }) => host_municipality),
  'programmes/coverage.csv': tables.coverage.map(({ municipality }) => municipality),
  'report/claims.csv': tables.claims.flatMap(({ municipalities }) => municipalities ?? []),
});
