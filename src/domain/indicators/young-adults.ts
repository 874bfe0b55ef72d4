import type { MunicipalityCode } from '../area-code.ts';
import { isKnown, missing, type MissingReason, type Observation } from '../observation.ts';
import { mergeObservations } from '../recode.ts';
import { AGES, type AgeRow } from '../residents.ts';
import {
  changeOfSame,
  hasEvery,
  shareOfSame,
  sumSamePlaces,
  type PlaceCounts,
} from './same-places.ts';

/*
 * Residents of single ages are not rounded: Statistics Norway publishes 1 and 2 of them in table
 * 07459. So none of these figures has bounds.
 */

/** The year that the change of the number is measured from. */
export const CHANGE_FROM = 2020;
/** The years that a cohort is followed. */
export const COHORT_YEARS = 6;
/** The ages of a cohort when it is found again: with those 6 years younger, all ages of 20–34. */
export const COHORT_AGES = { from: 26, to: 34 } as const;

/**
 * The counts of a place, in persons on 1 January: residents of all ages; those of 20–34, the same in
 * 2020; those of 26–34, and those of 20–28 six years before.
 */
export type YoungAdultCount =
  'residents' | 'youngAdults' | 'youngAdultsFrom' | 'cohort' | 'cohortBefore';

export interface YoungAdults {
  /**
   * Residents of all ages, in the municipalities whose young adults are known too; of an area with
   * none of these, those of all its municipalities.
   */
  readonly residents: Observation;
  /** Residents aged 20–34, in persons. */
  readonly youngAdults: Observation;
  /** youngAdults / residents, a fraction. */
  readonly share: Observation;
  /** (youngAdults − those of 2020) / those of 2020, a fraction. */
  readonly change: Observation;
  /**
   * (aged 26–34 − those aged 20–28 six years before) / those, a fraction: what moving in and out, from
   * abroad too, and deaths have made of one cohort together. It is no measure of migration.
   */
  readonly cohortChange: Observation;
  /** Municipalities that one or more of the figures are without. */
  readonly leftOut: readonly MunicipalityCode[];
}

/** Why a year has no change or no cohort at all, whatever the place; empty where it has both. */
export interface NotInYear {
  readonly change?: MissingReason | undefined;
  readonly cohort?: MissingReason | undefined;
}

/**
 * The young adults of an area in a year. Each share and change is of the same municipalities above
 * and below the line, and says whom it leaves out; missing where a municipality's own part is, and
 * not applicable where there is nobody to compare with.
 */
export function youngAdults(
  places: readonly PlaceCounts<YoungAdultCount>[],
  not: NotInYear = {},
): YoungAdults {
  const { youngAdults: number } = sumSamePlaces(places, ['youngAdults']);
  const of = sumSamePlaces(places, ['youngAdults', 'residents']);
  return {
    residents: isKnown(of.residents)
      ? of.residents
      : sumSamePlaces(places, ['residents']).residents,
    youngAdults: number,
    share: shareOfSame(of.youngAdults, of.residents),
    change: changeIn(places, CHANGE, not.change),
    cohortChange: changeIn(places, COHORT, not.cohort),
    leftOut: leftOutOf(places, not),
  };
}

type Comparison = readonly [now: YoungAdultCount, before: YoungAdultCount];
const CHANGE: Comparison = ['youngAdults', 'youngAdultsFrom'];
const COHORT: Comparison = ['cohort', 'cohortBefore'];

function changeIn(
  places: readonly PlaceCounts<YoungAdultCount>[],
  [now, before]: Comparison,
  none: MissingReason | undefined,
): Observation {
  if (none !== undefined) return missing(none);
  const sums = sumSamePlaces(places, [now, before]);
  return changeOfSame(sums[now], sums[before]);
}

/** Those that lack a figure which the year has. */
function leftOutOf(
  places: readonly PlaceCounts<YoungAdultCount>[],
  not: NotInYear,
): readonly MunicipalityCode[] {
  const needed: YoungAdultCount[] = [
    'residents',
    'youngAdults',
    ...(not.change === undefined ? CHANGE : []),
    ...(not.cohort === undefined ? COHORT : []),
  ];
  return places.filter((place) => !hasEvery(place, needed)).flatMap(({ codes }) => codes);
}

/** The residents of some ages together, from the first to the last; missing when any age is. */
export const residentsAged = (row: AgeRow, from: number, to: number): Observation =>
  mergeObservations(
    AGES.filter((age) => from <= age && age <= to).map((age): Observation => row[`age_${age}`]),
  );
