import type { MunicipalityCode } from '../domain/area-code.ts';
import { education, type Education, type EducationCount } from '../domain/indicators/education.ts';
import type { PlaceCounts } from '../domain/indicators/same-places.ts';
import {
  CHANGE_FROM,
  COHORT_AGES,
  COHORT_YEARS,
  residentsAged,
  youngAdults,
  type NotInYear,
  type YoungAdults,
} from '../domain/indicators/young-adults.ts';
import { missing, type MissingReason, type Observation } from '../domain/observation.ts';
import { mergeObservations } from '../domain/recode.ts';
import { AGES, type EducationColumn } from '../domain/residents.ts';
import type { Tables } from '../ingest/tables/tables.ts';
import type { Area } from './area.ts';
import { countedAs, countedTogether, type Break } from './former.ts';
import { observationOf, seriesBy, type Series } from './series.ts';

/** One thing counted of every area, and the years that it is counted in. */
export interface CountedPeople<Figures> {
  readonly years: readonly number[];
  readonly latest: number;
  /** The figures of an area; each of them missing in a year that is not counted. */
  of(area: Area, year: number): Figures;
}

/** The people that a programme is for. */
export interface People {
  /** Those aged 20–34 on 1 January, and what has become of a cohort of them. */
  readonly youngAdults: CountedPeople<YoungAdults>;
  /** Those aged 16 and over on 1 October, by higher education. */
  readonly education: CountedPeople<Education>;
}

export const peopleOf = (tables: Tables, breaks: readonly Break[]): People => ({
  youngAdults: youngAdultsOf(tables, breaks),
  education: educationOf(tables, breaks),
});

/** A count by the number it stands on. */
type Counts = ReadonlyMap<string, Series>;

function youngAdultsOf(tables: Tables, breaks: readonly Break[]): CountedPeople<YoungAdults> {
  const residents = seriesBy(tables.population, (row) => row.municipality, observationOf);
  const aged = (from: number, to: number): Counts =>
    seriesBy(
      tables.residentsByAge,
      (row) => row.municipality,
      (row) => residentsAged(row, from, to),
    );
  const { from, to } = COHORT_AGES;
  const [young, cohort] = [aged(AGES[0], to), aged(from, to)];
  const before = aged(from - COHORT_YEARS, to - COHORT_YEARS);
  const years = yearsOf(tables.residentsByAge);
  const read = reader(breaks);
  const placesIn = (area: Area, year: number) =>
    countedTogether(area.members, breaks, (code) => young.has(code) || residents.has(code)).map(
      (codes) => ({
        codes,
        counts: {
          residents: read(residents, codes, year),
          youngAdults: read(young, codes, year),
          youngAdultsFrom: read(young, codes, CHANGE_FROM),
          cohort: read(cohort, codes, year),
          cohortBefore: read(before, codes, year - COHORT_YEARS),
        },
      }),
    );
  const notIn = (year: number): NotInYear => ({
    change: year < CHANGE_FROM || !years.includes(CHANGE_FROM) ? NO_COMPARISON : undefined,
    cohort: years.includes(year - COHORT_YEARS) ? undefined : NO_COMPARISON,
  });
  return counted(years, (area, year) => youngAdults(placesIn(area, year), notIn(year)));
}

/** The year to compare with is not among those of the table. */
const NO_COMPARISON: MissingReason = 'not-derivable';

function educationOf(tables: Tables, breaks: readonly Break[]): CountedPeople<Education> {
  const count = (...names: readonly EducationColumn[]): Counts =>
    seriesBy(
      tables.residentsByEducation,
      (row) => row.municipality,
      (row) => mergeObservations(names.map((name): Observation => row[name])),
    );
  const residents = count('residents_16_plus');
  const [higher, higherLong] = [count('higher_short', 'higher_long'), count('higher_long')];
  const read = reader(breaks);
  const placesIn = (area: Area, year: number): readonly PlaceCounts<EducationCount>[] =>
    countedTogether(area.members, breaks, (code) => residents.has(code)).map((codes) => ({
      codes,
      counts: {
        residents: read(residents, codes, year),
        higher: read(higher, codes, year),
        higherLong: read(higherLong, codes, year),
      },
    }));
  return counted(yearsOf(tables.residentsByEducation), (area, year) =>
    education(placesIn(area, year)),
  );
}

/**
 * What a place counted in a year: one municipality, or all the successors of one that was split,
 * which in its time was counted on the former number.
 */
const reader =
  (breaks: readonly Break[]) =>
  (counts: Counts, codes: readonly MunicipalityCode[], year: number): Observation =>
    mergeObservations(
      countedAs(codes, breaks, (code) => counts.get(code)?.has(year) ?? false).map(
        (code) => counts.get(code)?.get(year) ?? missing('missing'),
      ),
    );

const counted = <Figures>(
  years: readonly number[],
  of: CountedPeople<Figures>['of'],
): CountedPeople<Figures> => ({ years, latest: years.at(-1) ?? 0, of });

const yearsOf = (rows: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => year))].sort();
