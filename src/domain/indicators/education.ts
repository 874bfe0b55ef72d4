import type { MunicipalityCode } from '../area-code.ts';
import type { Observation } from '../observation.ts';
import { hasEvery, shareOfSame, sumSamePlaces, type PlaceCounts } from './same-places.ts';

/*
 * Table 09429 has no figure of 3 or less on which Statistics Norway's rounding to 0 and 3 could
 * show, and every larger count is as it was (`rounding.ts`). So none of these figures has bounds;
 * `people.norway.test.ts` says when a figure comes that needs them.
 */

/** The counts of a place, in persons on 1 October; `higher` is short and long higher education. */
export const EDUCATION_COUNTS = ['residents', 'higher', 'higherLong'] as const;
export type EducationCount = (typeof EDUCATION_COUNTS)[number];

export interface Education {
  /** Residents aged 16 and over. */
  readonly residents: Observation;
  /** Of them, those who have finished higher education, of up to four years or of more. */
  readonly higher: Observation;
  /** Of them, those who have finished higher education of more than four years. */
  readonly higherLong: Observation;
  /** higher / residents, a fraction. */
  readonly higherShare: Observation;
  /** higherLong / residents, a fraction. */
  readonly higherLongShare: Observation;
  /** Municipalities that lack one of the counts: they are left out of all. */
  readonly leftOut: readonly MunicipalityCode[];
}

/**
 * Education of the residents of an area aged 16 and over, all figures of the same municipalities.
 * Missing where none of them has every count; the shares are not applicable where nobody lives.
 */
export function education(places: readonly PlaceCounts<EducationCount>[]): Education {
  const { residents, higher, higherLong } = sumSamePlaces(places, EDUCATION_COUNTS);
  return {
    residents,
    higher,
    higherLong,
    higherShare: shareOfSame(higher, residents),
    higherLongShare: shareOfSame(higherLong, residents),
    leftOut: places
      .filter((place) => !hasEvery(place, EDUCATION_COUNTS))
      .flatMap(({ codes }) => codes),
  };
}
