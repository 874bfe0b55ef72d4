import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { known, missing, type Observation } from '../observation.ts';
import { cellBounds, exactly, shareBounds, type Bounds } from '../rounding.ts';

/** Employed persons who live in one municipality and work in another, or the same. */
export interface Flow {
  readonly residence: MunicipalityCode;
  readonly workplace: MunicipalityCode;
  readonly employed: number;
  /** Whether the figures of its year are published unrounded; without this they may be rounded. */
  readonly exact?: boolean;
}

/** What a published flow can have been. */
export const flowBounds = ({
  employed,
  exact = false,
}: Pick<Flow, 'employed' | 'exact'>): Bounds => (exact ? exactly(employed) : cellBounds(employed));

/** What commuting needs to know of a municipality. */
export interface Place {
  readonly region: LabourMarketRegionCode;
  /** Statistics Norway's centrality index, 0–1000; not always known of one that ended. */
  readonly centralityIndex: number | undefined;
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
  /**
   * Of those again, the ones who go to a municipality with a higher centrality index; undefined
   * where some go to or from one whose index is not known.
   */
  readonly to_more_central: number | undefined;
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

export interface CommutingFigures {
  readonly counts: CommutingCounts;
  readonly rates: Readonly<Record<CommutingRate, Rate>>;
}

/**
 * Counts and rates for every area of a grouping, in one walk over the flows. A flow of 0 that is
 * not exact adds nothing but its bounds: between the two, 1 or 2 persons may commute.
 * @param areaOf the area that a municipality belongs to; undefined leaves its ends of flows out
 */
export function countCommuting<Area extends string>(
  flows: readonly Flow[],
  places: ReadonlyMap<MunicipalityCode, Place>,
  areaOf: (municipality: MunicipalityCode) => Area | undefined,
): ReadonlyMap<Area, CommutingFigures> {
  const sums = new Map<Area, Sums>();
  for (const flow of flows) {
    const home = areaOf(flow.residence);
    const work = areaOf(flow.workplace);
    if (home !== undefined) addResident(sumsOf(sums, home), flow, home === work, places);
    if (work !== undefined && home !== work) add(sumsOf(sums, work).enter, flow);
  }
  return new Map(
    [...sums].map(([area, sum]) => [area, { counts: countsOf(sum), rates: ratesOf(sum) }]),
  );
}

/** Each a sum of flows that share no cell, so that their bounds are independent. */
const KINDS = [
  'stay',
  'leave',
  'enter',
  'inRegion',
  'outOfRegion',
  'central',
  'notCentral',
] as const;
type Kind = (typeof KINDS)[number];
interface Sum {
  value: number;
  lower: number;
  upper: number;
}
/** And whether somebody goes between two of which nobody knows the more central. */
type Sums = Record<Kind, Sum> & { unranked: boolean };

const emptySums = (): Sums => ({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, { value: 0, lower: 0, upper: 0 }])) as Record<
    Kind,
    Sum
  >),
  unranked: false,
});

function sumsOf<Area>(sums: Map<Area, Sums>, area: Area): Sums {
  const found = sums.get(area) ?? emptySums();
  sums.set(area, found);
  return found;
}

function add(sum: Sum, flow: Flow): void {
  const { lower, upper } = flowBounds(flow);
  sum.value += flow.employed;
  sum.lower += lower;
  sum.upper += upper;
}

function addResident(
  sums: Sums,
  flow: Flow,
  sameArea: boolean,
  places: ReadonlyMap<MunicipalityCode, Place>,
): void {
  const { residence, workplace } = flow;
  add(sameArea ? sums.stay : sums.leave, flow);
  const home = places.get(residence);
  const work = places.get(workplace);
  const crosses = residence !== workplace;
  const inRegion = home !== undefined && work !== undefined && home.region === work.region;
  const [from, to] = [home?.centralityIndex, work?.centralityIndex];
  const ranked = from !== undefined && to !== undefined;
  const upwards = inRegion && ranked && to > from;
  if (crosses && inRegion && !ranked) sums.unranked = true;
  if (crosses) add(inRegion ? sums.inRegion : sums.outOfRegion, flow);
  add(crosses && upwards ? sums.central : sums.notCentral, flow);
}

const countsOf = (sums: Sums): CommutingCounts => ({
  employed_residents: sums.stay.value + sums.leave.value,
  jobs: sums.stay.value + sums.enter.value,
  live_and_work: sums.stay.value,
  out_commuters: sums.leave.value,
  in_commuters: sums.enter.value,
  municipal_out_commuters: sums.inRegion.value + sums.outOfRegion.value,
  out_within_region: sums.inRegion.value,
  to_more_central: sums.unranked ? undefined : sums.central.value,
});

/** A rate with how far rounding can have moved it. */
export interface Rate {
  readonly value: Observation;
  /** Undefined when there is no rate, or when its whole may be 0. */
  readonly bounds: Bounds | undefined;
}

/**
 * The rates of an area, as fractions in [0, 1]; not applicable where the whole is 0. Each is
 * part / (part + rest).
 * `commuting_coefficient` is out-commuters within the own labour-market region over all who
 * commute out of their municipality; its complement is the report's «pendling utenfor egen
 * BA-region» (Nordlandsforskning 2/2021, Vedlegg 2). `centre_dependence` is employed residents
 * who work in a more central municipality of the own region over all employed residents.
 */
const ratesOf = (sums: Sums): Readonly<Record<CommutingRate, Rate>> => ({
  out_rate: rate(sums.leave, sums.stay),
  in_rate: rate(sums.enter, sums.stay),
  self_containment_supply: rate(sums.stay, sums.leave),
  self_containment_demand: rate(sums.stay, sums.enter),
  commuting_coefficient: rate(sums.inRegion, sums.outOfRegion),
  centre_dependence: sums.unranked
    ? { value: missing('split'), bounds: undefined }
    : rate(sums.central, sums.notCentral),
});

function rate(part: Sum, rest: Sum): Rate {
  const whole = part.value + rest.value;
  if (whole === 0) return { value: missing('not-applicable'), bounds: undefined };
  return { value: known(part.value / whole), bounds: shareBounds(part, rest) };
}
