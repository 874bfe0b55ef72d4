import type { MunicipalityCode } from '../../domain/area-code.ts';
import { addCounts, type CommuterCounts } from '../../domain/indicators/commuter-counts.ts';
import {
  COEFFICIENT_MEASURES,
  meanTriedShare,
  triedShare,
  type CoefficientMeasure,
} from '../../domain/indicators/coefficient-tries.ts';
import type { ClaimRow } from '../../ingest/tables/report.ts';
import type { Atlas } from '../atlas.ts';
import type { Commuters } from './commuters.ts';
import { tryOf, type Tries } from './tries.ts';

/** Which municipalities a coefficient may have been computed for. */
export const PLACES = ['named', 'named-but-largest', 'region', 'programme'] as const;
/** All commuters together, the municipalities' mean, or the places as if they were one. */
export const WAYS = ['together', 'mean', 'as-one'] as const;
export type Way = (typeof WAYS)[number];

export interface TriedPlace {
  readonly place: (typeof PLACES)[number];
  readonly way: Way;
  readonly members: readonly MunicipalityCode[];
}

export type CoefficientTries = Tries<TriedCoefficient, TriedPlace>;

export interface TriedCoefficient {
  readonly measure: CoefficientMeasure;
  readonly year: number;
}

/** Each definition of a coefficient, in each year, for the municipalities the report names. */
export function coefficientTries(
  atlas: Atlas,
  commuters: Commuters,
  claim: ClaimRow,
): CoefficientTries {
  const columns = placesOf(atlas, commuters, claim);
  const share = ({ way, members }: TriedPlace, { measure, year }: TriedCoefficient) => {
    if (way === 'as-one') return triedShare(measure, commuters.asOne(year, members));
    const counts = commuters.of(year, members);
    if (way === 'mean') return meanTriedShare(measure, counts);
    return triedShare(measure, addCounts(counts));
  };
  return {
    columns,
    rows: COEFFICIENT_MEASURES.flatMap((measure) =>
      commuters.years.map((year) => ({
        definition: { measure, year },
        values: columns.map((column) => tryOf(claim, share(column, { measure, year }))),
      })),
    ),
  };
}

/** One municipality alone is the same in all three ways; a region without its centre is no place. */
function placesOf(atlas: Atlas, commuters: Commuters, claim: ClaimRow): readonly TriedPlace[] {
  const named = claim.municipalities ?? [];
  const [first] = named;
  const region = first === undefined ? [] : atlas.region(atlas.municipality(first).region).members;
  const programme = claim.programme === '' ? [] : atlas.programme(claim.programme).members.area;
  const sets = {
    named,
    'named-but-largest': named.length > 1 ? withoutLargest(commuters, named) : [],
    region: region.length > named.length ? region : [],
    programme,
  };
  return PLACES.flatMap((place) => {
    const members = sets[place];
    if (members.length === 0) return [];
    const ways = members.length === 1 ? 1 : place === 'named-but-largest' ? 2 : 3;
    return WAYS.slice(0, ways).map((way) => ({ place, way, members }));
  });
}

function withoutLargest(
  commuters: Commuters,
  members: readonly MunicipalityCode[],
): readonly MunicipalityCode[] {
  const [year = 0] = commuters.years;
  const jobs = (code: MunicipalityCode): number =>
    commuters.of(year, [code]).reduce((sum, each: CommuterCounts) => sum + each.jobs, 0);
  const [largest] = [...members].sort((a, b) => jobs(b) - jobs(a));
  return members.filter((code) => code !== largest);
}
