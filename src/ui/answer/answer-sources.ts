import type { Answer } from './answer.ts';

export const BOUNDARIES = 'boundaries/municipalities.topojson';
/** The shapes of the municipalities, as their publisher calls them. */
export const SHAPES = 'Administrative enheter kommuner';
export const REPORT = 'NF-rapport 2/2021';

/** What every map of coverage is from: who is reached, which are the least central, and the shapes. */
export const COVERAGE_SOURCES: Answer['sources'] = {
  tables: ['programmes/coverage.csv', 'municipalities.csv', BOUNDARIES],
  only: [REPORT, 'Klass 128', SHAPES],
  year: '2020–2021',
};
