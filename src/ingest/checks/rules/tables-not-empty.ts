import { MAKE } from '../../../domain/finding.ts';
import { defineRule } from '../rule.ts';

const AUTHORED = 'take the rows back from the repository';
const IMPORTED = `run «${MAKE}» again`;

/** A table without rows would pass every other rule. */
export const tablesNotEmpty = defineRule('tables-not-empty', function* (tables) {
  const counted = {
    'municipalities.csv': [tables.municipalities, IMPORTED],
    'counties.csv': [tables.counties, IMPORTED],
    'labour-market-regions.csv': [tables.labourMarketRegions, IMPORTED],
    'population.csv': [tables.population, IMPORTED],
    'residents-by-age.csv': [tables.residentsByAge, IMPORTED],
    'residents-by-education.csv': [tables.residentsByEducation, IMPORTED],
    'employment.csv': [tables.employment, IMPORTED],
    'employment-by-industry.csv': [tables.employmentByIndustry, IMPORTED],
    'industries.csv': [tables.industries, IMPORTED],
    'commuting.csv': [tables.commuting, IMPORTED],
    'boundaries/municipalities.topojson': [
      tables.boundaries.objects.municipalities.geometries,
      IMPORTED,
    ],
    'manifest.json': [tables.manifest.tables, IMPORTED],
    'programmes/programmes.csv': [tables.programmes, AUTHORED],
    'programmes/facts.csv': [tables.facts, AUTHORED],
    'programmes/figures.csv': [tables.programmeFigures, AUTHORED],
    'programmes/coverage.csv': [tables.coverage, AUTHORED],
    'programmes/pages.csv': [tables.pages, AUTHORED],
    'programmes/competence.csv': [tables.competence, AUTHORED],
    'surveys/tables.csv': [tables.surveyTables, AUTHORED],
    'report/claims.csv': [tables.claims, AUTHORED],
    'report/table-1.csv': [tables.table1, AUTHORED],
    'report/statements.csv': [tables.statements, AUTHORED],
    'surveys/cells.csv': [tables.surveyCells, AUTHORED],
    'names/former.csv': [tables.formerNames, AUTHORED],
  } as const;
  for (const [file, [rows, remedy]] of Object.entries(counted)) {
    if (rows.length === 0) yield { file, place: 'whole file', message: 'has no rows', remedy };
  }
});
