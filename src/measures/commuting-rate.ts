import type { CommutingRate } from '../domain/indicators/commuting.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Measure } from './measure.ts';
import { measureOf } from './measures.ts';
import { RATES } from './commuting.ts';
import type { Area } from '../atlas/area.ts';
import { type Observation, missing, known } from '../domain/observation.ts';

/** One map of commuting: a measure in a year. */
export interface CommutingView {
  readonly measure: CommutingRate;
  readonly year: number;
}

export const measureAt = (atlas: Atlas, { measure }: CommutingView): Measure =>
  measureOf(atlas, RATES[measure].id);

export const rateOf = (atlas: Atlas, area: Area, view: CommutingView): Observation =>
  measureAt(atlas, view).at(area, view.year).observation;

/**
 * A measure for the whole country, as the mean over its municipalities of that year weighted by
 * what the measure is a share of: seen as one area the country has no commuters out of it. The
 * coefficient is a sum over municipalities of any area, the country too.
 */
export function acrossCountry(atlas: Atlas, { measure, year }: CommutingView): Observation {
  const { whole } = RATES[measure];
  if (whole === null) return rateOf(atlas, atlas.areas.country, { measure, year });
  let part = 0;
  let total = 0;
  for (const { rates, counts } of atlas.commuting.all(year)) {
    const rate = rates[measure].value;
    if (rate.kind !== 'known') continue;
    part += rate.value * (counts[whole] ?? 0);
    total += counts[whole] ?? 0;
  }
  return total === 0 ? missing('not-applicable') : known(part / total);
}
