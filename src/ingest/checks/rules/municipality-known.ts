import type { Tables } from '../../tables/tables.ts';
import { defineRule } from '../rule.ts';

const DRAWN = 'boundaries/municipalities.topojson';

/**
 * Every municipality number that any table uses is one of the division's, or of an earlier one: a
 * figure of before a split stands on the number that ended, and people wrote those of their time.
 */
export const municipalityKnown = defineRule('municipality-known', function* (tables) {
  const known = new Set<string>(tables.municipalities.map(({ municipality }) => municipality));
  const ever = new Set<string>([
    ...known,
    ...tables.formerMunicipalities.map(({ municipality }) => municipality),
  ]);
  for (const [file, codes] of Object.entries(codesByFile(tables))) {
    const allowed = file === DRAWN ? known : ever;
    for (const code of new Set<string | undefined>(codes)) {
      if (code === undefined || allowed.has(code)) continue;
      yield {
        file,
        place: `municipality ${code}`,
        message: 'no municipality of the atlas’s division has this number',
        remedy: 'use a number from municipalities.csv, or from former-municipalities.csv',
      };
    }
  }
});

const codesByFile = (
  tables: Tables,
): Readonly<Record<string, readonly (string | undefined)[]>> => ({
  'population.csv': tables.population.map(({ municipality }) => municipality),
  'residents-by-age.csv': tables.residentsByAge.map(({ municipality }) => municipality),
  'residents-by-education.csv': tables.residentsByEducation.map(({ municipality }) => municipality),
  'employment.csv': tables.employment.map(({ municipality }) => municipality),
  'employment-by-industry.csv': tables.employmentByIndustry.map(({ municipality }) => municipality),
  'commuting.csv': [...tables.commuting, ...tables.missingFlows].flatMap(
    ({ residence, workplace }) => [residence, workplace],
  ),
  [DRAWN]: tables.boundaries.objects.municipalities.geometries.map(({ id }) => id),
  'programmes/programmes.csv': tables.programmes.map(({ host_municipality }) => host_municipality),
  'programmes/coverage.csv': tables.coverage.map(({ municipality }) => municipality),
  'report/claims.csv': tables.claims.flatMap(({ municipalities }) => municipalities ?? []),
});
