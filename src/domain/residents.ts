import type { MunicipalityCode } from './area-code.ts';
import { isKnown, valueOf, type MissingReason, type Observation } from './observation.ts';
import type { Recode } from './recode.ts';

/** What tells one row of residents from another, and how it came to stand on its number. */
export interface Residents {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly recode: Recode | undefined;
}

/** The ages that trainees are of: single years, so that those of one age can be followed. */
export const AGES = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34] as const;
export type AgeColumn = `age_${(typeof AGES)[number]}`;
export const AGE_COLUMNS = AGES.map((age): AgeColumn => `age_${age}`);

/** Residents on 1 January of a year, in persons. */
export type AgeRow = Residents & Readonly<Record<AgeColumn, Observation>>;

/** All aged 16 and over; up to four years of higher education; more than that. */
export const EDUCATION_COLUMNS = ['residents_16_plus', 'higher_short', 'higher_long'] as const;
export type EducationColumn = (typeof EDUCATION_COLUMNS)[number];

/** Residents aged 16 and over on 1 October of a year, in persons. */
export type EducationRow = Residents & Readonly<Record<EducationColumn, Observation>>;

/** One count of one column: the persons, or the reason why there are none. */
export interface Counted extends Residents {
  readonly measure: string;
  readonly persons: number | undefined;
  readonly status: MissingReason | undefined;
}

/** The counts of both tables, a row each, by file: as the tables have them that are long, not wide. */
export const residentCounts = (tables: {
  readonly residentsByAge: readonly AgeRow[];
  readonly residentsByEducation: readonly EducationRow[];
}): Readonly<Record<string, readonly Counted[]>> => ({
  'residents-by-age.csv': countsOf(tables.residentsByAge, AGE_COLUMNS),
  'residents-by-education.csv': countsOf(tables.residentsByEducation, EDUCATION_COLUMNS),
});

const countsOf = <Name extends string>(
  rows: readonly (Residents & Readonly<Record<Name, Observation>>)[],
  measures: readonly Name[],
): Counted[] =>
  rows.flatMap((row) =>
    measures.map((measure): Counted => {
      const cell: Observation = row[measure];
      const status = isKnown(cell) ? undefined : cell.reason;
      const { municipality, year, recode } = row;
      return { municipality, year, recode, measure, persons: valueOf(cell), status };
    }),
  );
