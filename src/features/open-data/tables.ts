import { COMMUTING, FLOWS, FRAGMENTATION } from './commuting.ts';
import { COVERAGE_SUMMARY, GAPS } from './coverage.ts';
import { EMPLOYMENT, EMPLOYMENT_BY_INDUSTRY, INDUSTRIES, LOCATION_QUOTIENTS } from './industry.ts';
import { LATER_SOURCES } from './later-sources.ts';
import { COUNTIES, LABOUR_MARKET_REGIONS, MUNICIPALITIES, POPULATION } from './places.ts';
import { EDUCATION, YOUNG_ADULTS } from './people.ts';
import { COVERAGE, PROGRAMME_FACTS, PROGRAMME_FIGURES, PROGRAMMES } from './programmes.ts';
import { RESIDENTS_BY_AGE, RESIDENTS_BY_EDUCATION } from './residents.ts';
import { SURVEY_CELLS, SURVEY_TABLES } from './surveys.ts';
import type { OpenTable } from './table.ts';

/** Every table of the open data, in the order of the data page. */
export const OPEN_TABLES: readonly OpenTable[] = [
  MUNICIPALITIES,
  LABOUR_MARKET_REGIONS,
  COUNTIES,
  PROGRAMMES,
  PROGRAMME_FACTS,
  PROGRAMME_FIGURES,
  COVERAGE,
  LATER_SOURCES,
  COVERAGE_SUMMARY,
  GAPS,
  COMMUTING,
  FLOWS,
  FRAGMENTATION,
  LOCATION_QUOTIENTS,
  YOUNG_ADULTS,
  EDUCATION,
  POPULATION,
  RESIDENTS_BY_AGE,
  RESIDENTS_BY_EDUCATION,
  EMPLOYMENT,
  EMPLOYMENT_BY_INDUSTRY,
  INDUSTRIES,
  SURVEY_TABLES,
  SURVEY_CELLS,
];

/** @throws RangeError naming a table that is not among the open data */
export function openTable(id: string): OpenTable {
  const found = OPEN_TABLES.find((table) => table.id === id);
  if (found === undefined) throw new RangeError(`no open table ${id}`);
  return found;
}
