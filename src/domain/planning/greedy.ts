import type { LabourMarketRegionCode, MunicipalityCode } from '../area-code.ts';
import { nearestOf, type Nearest } from '../indicators/reachability.ts';
import { valueOf } from '../observation.ts';
import { placeOf, type PlanCountry, type PlanPlace } from './country.ts';
import { isRemote, spreadOf, type Spread } from './sums.ts';

/**
 * What a suggestion adds most of: residents of class 5–6 municipalities, all residents, or
 * municipalities of class 5–6.
 */
export const OBJECTIVES = ['remote-residents', 'residents', 'remote-municipalities'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** How many steps between bordering labour-market regions a suggestion may go; null for any. */
export type RegionSteps = 0 | 1 | null;

export interface GreedyLimits {
  readonly objective: Objective;
  /** How many municipalities to suggest at most. */
  readonly count: number;
  /** Kilometres to the nearest member at most. */
  readonly ring: number;
  readonly steps: RegionSteps;
  /** Municipalities that are not to be suggested, such as those another programme reaches. */
  readonly leaveOut: (code: MunicipalityCode) => boolean;
}

/** One step of a suggestion, with the numbers behind it. */
export interface GreedyStep {
  readonly code: MunicipalityCode;
  /** What it adds of the objective to the plan with the steps before it. */
  readonly gain: number;
  /** What the steps so far add together. */
  readonly sum: number;
  /** The nearest of the members before the first step. */
  readonly nearest: Nearest;
  /** 0 in a labour-market region that has a member, 1 in one that borders on such a region. */
  readonly steps: 0 | 1 | undefined;
  /** The longest distance between members after this step. */
  readonly spread: Spread | undefined;
  /** Others that would have added as much at this step. */
  readonly ties: readonly MunicipalityCode[];
}

interface Option {
  readonly code: MunicipalityCode;
  readonly gain: number;
  readonly nearest: Nearest;
}

const GAINS: Readonly<Record<Objective, (place: PlanPlace) => number>> = {
  'remote-residents': (place) => (isRemote(place) ? (valueOf(place.residents) ?? 0) : 0),
  residents: ({ residents }) => valueOf(residents) ?? 0,
  'remote-municipalities': (place) => (isRemote(place) ? 1 : 0),
};

/**
 * The municipalities that add most to a plan, one step after another. Ring and region steps are
 * measured from the members before the first step, so that the suggestions do not wander off. Of
 * several that add as much, the one nearest to a member comes first, then the lowest number. One
 * that adds nothing, or whose residents are not known where they count, is never suggested.
 */
export function greedySteps(
  members: readonly MunicipalityCode[],
  country: PlanCountry,
  limits: GreedyLimits,
): readonly GreedyStep[] {
  const stepsTo = regionSteps(members, country);
  const options = optionsOf(members, country, limits, stepsTo);
  let sum = 0;
  return options.slice(0, limits.count).map(({ code, gain, nearest }, at) => {
    sum += gain;
    const taken = options.slice(0, at + 1).map((option) => option.code);
    return {
      code,
      gain,
      sum,
      nearest,
      steps: stepsTo(placeOf(country, code).region),
      spread: spreadOf([...members, ...taken], country),
      ties: options
        .slice(at + 1)
        .filter((option) => option.gain === gain)
        .map((option) => option.code),
    };
  });
}

/**
 * Everyone that may be suggested, best first. What one adds does not depend on who else is taken:
 * each municipality counts once. So the order of the first step holds for all steps, and the first
 * N together add as much as any N can.
 */
function optionsOf(
  members: readonly MunicipalityCode[],
  country: PlanCountry,
  { objective, ring, steps, leaveOut }: GreedyLimits,
  stepsTo: ReturnType<typeof regionSteps>,
): readonly Option[] {
  const isMember = new Set(members);
  return [...country.places.values()]
    .filter(({ code }) => !isMember.has(code) && !leaveOut(code))
    .filter(({ region }) => steps === null || (stepsTo(region) ?? 2) <= steps)
    .flatMap((place): Option[] => {
      const { code } = place;
      const nearest = nearestOf(members, (each) => country.distance(code, each));
      const gain = GAINS[objective](place);
      return nearest === undefined || nearest.kilometres > ring || gain === 0
        ? []
        : [{ code, gain, nearest }];
    })
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        a.nearest.kilometres - b.nearest.kilometres ||
        (a.code < b.code ? -1 : 1),
    );
}

/** How far a labour-market region is from those that have a member; undefined beyond one step. */
export function regionSteps(
  members: readonly MunicipalityCode[],
  country: PlanCountry,
): (region: LabourMarketRegionCode) => 0 | 1 | undefined {
  const own = new Set(members.map((code) => placeOf(country, code).region));
  const next = new Set(
    [...country.places.values()]
      .filter(({ region }) => own.has(region))
      .flatMap(({ neighbours }) => neighbours.map((code) => placeOf(country, code).region)),
  );
  return (region) => (own.has(region) ? 0 : next.has(region) ? 1 : undefined);
}
