import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { known, missing, type Observation } from '../observation.ts';
import { cellBounds, exactly, shareBounds, type Bounds } from '../rounding.ts';
import type { YearFlows } from '../flows.ts';

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
  /** Whether it is of centrality class 5 or 6, the most peripheral two. */
  readonly peripheral: boolean;
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
  'commuting_coefficient',
  'out_rate',
  'in_rate',
  'self_containment_supply',
  'self_containment_demand',
  'within_region_share',
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
 * @returns the figures of each area that a flow begins or ends in
 */
export function countCommuting<Area extends string>(
  flows: YearFlows,
  places: ReadonlyMap<MunicipalityCode, Place>,
  areaOf: (municipality: MunicipalityCode) => Area | undefined,
): ReadonlyMap<Area, CommutingFigures> {
  const sums = new Map<Area, Sums>();
  const ends = flows.ends.map((code): End => {
    const area = areaOf(code);
    return { place: places.get(code), sums: area === undefined ? undefined : sumsOf(sums, area) };
  });
  const { exact } = flows;
  flows.each((residence, workplace, employed) => {
    const [home, work] = [ends[residence] as End, ends[workplace] as End];
    const { lower, upper } = flowBounds({ employed, exact });
    const flow = { value: employed, lower, upper };
    if (home.sums !== undefined) addResident(home.sums, flow, home, work);
    if (work.sums !== undefined && home.sums !== work.sums) enter(work.sums, flow);
  });
  const counted = [...sums].filter(([, { flows }]) => flows > 0);
  return new Map(
    counted.map(([area, sum]) => [area, { counts: countsOf(sum), rates: ratesOf(sum) }]),
  );
}

/** A municipality that flows begin and end in: where it stands, and what its area sums to. */
interface End {
  readonly place: Place | undefined;
  /** One object an area, so that two ends are in the same area when they have the same. */
  readonly sums: Sums | undefined;
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
  'peripheryUp',
  'peripheryStay',
] as const;
type Kind = (typeof KINDS)[number];
interface Sum {
  value: number;
  lower: number;
  upper: number;
}
/** And of how many flows; and whether somebody goes between two of which nobody knows the more central. */
type Sums = Record<Kind, Sum> & { flows: number; unranked: boolean };

const emptySums = (): Sums => ({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, { value: 0, lower: 0, upper: 0 }])) as Record<
    Kind,
    Sum
  >),
  flows: 0,
  unranked: false,
});

function sumsOf<Area>(sums: Map<Area, Sums>, area: Area): Sums {
  const found = sums.get(area) ?? emptySums();
  sums.set(area, found);
  return found;
}

function add(sum: Sum, flow: Sum): void {
  sum.value += flow.value;
  sum.lower += flow.lower;
  sum.upper += flow.upper;
}

function enter(sums: Sums, flow: Sum): void {
  sums.flows += 1;
  add(sums.enter, flow);
}

function addResident(sums: Sums, flow: Sum, home: End, work: End): void {
  sums.flows += 1;
  add(home.sums === work.sums ? sums.stay : sums.leave, flow);
  const crosses = home !== work;
  const inRegion =
    home.place !== undefined && work.place !== undefined && home.place.region === work.place.region;
  const [from, to] = [home.place?.centralityIndex, work.place?.centralityIndex];
  const ranked = from !== undefined && to !== undefined;
  const upwards = inRegion && ranked && to > from;
  if (crosses && inRegion && !ranked) sums.unranked = true;
  if (crosses) add(inRegion ? sums.inRegion : sums.outOfRegion, flow);
  add(crosses && upwards ? sums.central : sums.notCentral, flow);
  if (home.place?.peripheral !== true) return;
  if (!crosses) add(sums.peripheryStay, flow);
  else if (upwards) add(sums.peripheryUp, flow);
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
 * The rates of an area; not applicable where the whole is 0. All but the first are shares,
 * part / (part + rest) in [0, 1].
 * `commuting_coefficient` is of the area's municipalities of class 5–6 alone: those who commute to
 * a more central municipality of the same labour-market region over those who live and work in
 * their own, which can be above 1. It is not applicable where no municipality is of class 5–6.
 * Source: the sentence in Nordlandsforskning 2/2021, Vedlegg 2, whose two printed values it gives.
 * `within_region_share` is out-commuters within the own labour-market region over all who commute
 * out of their municipality; its complement is the report's «pendling utenfor egen BA-region».
 * `centre_dependence` is employed residents who work in a more central municipality of the own
 * region over all employed residents.
 */
const ratesOf = (sums: Sums): Readonly<Record<CommutingRate, Rate>> => ({
  commuting_coefficient: sums.unranked ? UNRANKED : ratio(sums.peripheryUp, sums.peripheryStay),
  out_rate: rate(sums.leave, sums.stay),
  in_rate: rate(sums.enter, sums.stay),
  self_containment_supply: rate(sums.stay, sums.leave),
  self_containment_demand: rate(sums.stay, sums.enter),
  within_region_share: rate(sums.inRegion, sums.outOfRegion),
  centre_dependence: sums.unranked ? UNRANKED : rate(sums.central, sums.notCentral),
});

/** Where nobody knows which end of some flow is the more central. */
const UNRANKED: Rate = { value: missing('split'), bounds: undefined };

function ratio(part: Sum, other: Sum): Rate {
  if (other.value === 0) return { value: missing('not-applicable'), bounds: undefined };
  const bounds = { lower: part.lower / other.upper, upper: part.upper / other.lower };
  return { value: known(part.value / other.value), bounds };
}

function rate(part: Sum, rest: Sum): Rate {
  const whole = part.value + rest.value;
  if (whole === 0) return { value: missing('not-applicable'), bounds: undefined };
  return { value: known(part.value / whole), bounds: shareBounds(part, rest) };
}
