import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { known, missing, type Observation } from '../observation.ts';

/** Employed persons who live in one municipality and work in another, or the same. */
export interface Flow {
  readonly residence: MunicipalityCode;
  readonly workplace: MunicipalityCode;
  readonly employed: number;
}

/** What commuting needs to know of a municipality. */
export interface Place {
  readonly region: LabourMarketRegionCode;
  /** Statistics Norway's centrality index, 0–1000. */
  readonly centralityIndex: number;
}

/** Counts of employed persons for an area, in one year. */
export interface CommutingCounts {
  /** Live in the area and work in any municipality of the country. */
  readonly employed_residents: number;
  /** Work in the area and live in any municipality of the country. */
  readonly jobs: number;
  /** Live and work within the area as a whole. */
  readonly live_and_work: number;
  /** Live in the area, work outside it. */
  readonly out_commuters: number;
  /** Work in the area, live outside it. */
  readonly in_commuters: number;
  /** Residents who work in another municipality than their own, inside the area or not. */
  readonly municipal_out_commuters: number;
  /** Of those, the ones who stay within their own labour-market region. */
  readonly out_within_region: number;
  /** Of those again, the ones who go to a municipality with a higher centrality index. */
  readonly to_more_central: number;
}

export const COMMUTING_RATES = [
  'out_rate',
  'in_rate',
  'self_containment_supply',
  'self_containment_demand',
  'commuting_coefficient',
  'centre_dependence',
] as const;
export type CommutingRate = (typeof COMMUTING_RATES)[number];

/**
 * Counts for every area of a grouping, in one walk over the flows.
 * @param areaOf the area that a municipality belongs to; undefined leaves its ends of flows out
 */
export function countCommuting<Area extends string>(
  flows: readonly Flow[],
  places: ReadonlyMap<MunicipalityCode, Place>,
  areaOf: (municipality: MunicipalityCode) => Area | undefined,
): ReadonlyMap<Area, CommutingCounts> {
  const sums = new Map<Area, Sums>();
  for (const flow of flows) {
    const home = areaOf(flow.residence);
    const work = areaOf(flow.workplace);
    if (home !== undefined) addResident(sumsOf(sums, home), flow, home === work, places);
    if (work !== undefined) sumsOf(sums, work).jobs += flow.employed;
  }
  return new Map([...sums].map(([area, sum]) => [area, countsOf(sum)]));
}

type Sums = Record<'residents' | 'jobs' | 'within' | 'crossing' | 'inRegion' | 'central', number>;

function sumsOf<Area>(sums: Map<Area, Sums>, area: Area): Sums {
  let sum = sums.get(area);
  if (sum === undefined) {
    sum = { residents: 0, jobs: 0, within: 0, crossing: 0, inRegion: 0, central: 0 };
    sums.set(area, sum);
  }
  return sum;
}

function addResident(
  sum: Sums,
  { residence, workplace, employed }: Flow,
  sameArea: boolean,
  places: ReadonlyMap<MunicipalityCode, Place>,
): void {
  sum.residents += employed;
  if (sameArea) sum.within += employed;
  if (residence === workplace) return;
  sum.crossing += employed;
  const home = places.get(residence);
  const work = places.get(workplace);
  if (home === undefined || work === undefined || home.region !== work.region) return;
  sum.inRegion += employed;
  if (work.centralityIndex > home.centralityIndex) sum.central += employed;
}

const countsOf = (sum: Sums): CommutingCounts => ({
  employed_residents: sum.residents,
  jobs: sum.jobs,
  live_and_work: sum.within,
  out_commuters: sum.residents - sum.within,
  in_commuters: sum.jobs - sum.within,
  municipal_out_commuters: sum.crossing,
  out_within_region: sum.inRegion,
  to_more_central: sum.central,
});

/**
 * The rates of an area, as fractions in [0, 1]; not applicable where the whole is 0.
 * `commuting_coefficient` is out-commuters within the own labour-market region over all who
 * commute out of their municipality; its complement is the report's «pendling utenfor egen
 * BA-region» (Nordlandsforskning 2/2021, chapter 6.8). `centre_dependence` is employed residents
 * who work in a more central municipality of the own region over all employed residents.
 */
export function commutingRates(
  counts: CommutingCounts,
): Readonly<Record<CommutingRate, Observation>> {
  const share = (part: number, whole: number): Observation =>
    whole === 0 ? missing('not-applicable') : known(part / whole);
  return {
    out_rate: share(counts.out_commuters, counts.employed_residents),
    in_rate: share(counts.in_commuters, counts.jobs),
    self_containment_supply: share(counts.live_and_work, counts.employed_residents),
    self_containment_demand: share(counts.live_and_work, counts.jobs),
    commuting_coefficient: share(counts.out_within_region, counts.municipal_out_commuters),
    centre_dependence: share(counts.to_more_central, counts.employed_residents),
  };
}
