import type { MunicipalityCode } from '../area-code.ts';
import { flowBounds, type Flow, type Rate } from '../indicators/commuting.ts';
import { nearestOf, type Nearest } from '../indicators/reachability.ts';
import { isKnown, known, missing } from '../observation.ts';
import { shareBounds } from '../rounding.ts';
import { placeOf, type PlanCountry, type RoundedSum } from './country.ts';

/** Employed persons who live in one municipality and work in a given other one. */
export type Inflow = Omit<Flow, 'workplace'>;

/** Who works in a municipality; a flow of 0 that is not exact can hide 1 or 2. */
export type Inflows = (workplace: MunicipalityCode) => readonly Inflow[];

/** Of each municipality, its residents who work in some members other than itself. */
export type Commuters = ReadonlyMap<MunicipalityCode, RoundedSum>;

/** What speaks for a municipality in a plan, seen against the plan's other members. */
export interface Reasons {
  /** Members in its labour-market region. */
  readonly inRegion: readonly MunicipalityCode[];
  /** Members that it shares a border with on land. */
  readonly acrossBorder: readonly MunicipalityCode[];
  /** Share of its employed residents who work in the members; undefined before flows are known. */
  readonly commuting: Rate | undefined;
  readonly nearest: Nearest | undefined;
}

/** The ways to suggest municipalities, in the order in which a page offers them. */
export const WAYS = ['region', 'border', 'commuting', 'ring'] as const;
export type Way = (typeof WAYS)[number];

/** What counts as a reason. */
export interface ReasonLimits {
  readonly ways: readonly Way[];
  /** From this share of the employed residents up. */
  readonly commuting: number;
  /** At most so many kilometres to the nearest member. */
  readonly ring: number;
}

export interface Candidate {
  readonly code: MunicipalityCode;
  readonly reasons: Reasons;
  /** The ways, of those asked for, that lead to it. */
  readonly ways: readonly Way[];
}

/** Of each municipality, how many of its residents work in the members besides itself. */
export function commutersTo(members: readonly MunicipalityCode[], inflows: Inflows): Commuters {
  const sums = new Map<MunicipalityCode, RoundedSum>();
  for (const workplace of members)
    for (const flow of inflows(workplace)) {
      const { residence, employed } = flow;
      if (residence === workplace) continue;
      const { value, lower, upper } = sums.get(residence) ?? NOBODY;
      const cell = flowBounds(flow);
      sums.set(residence, {
        value: value + employed,
        lower: lower + cell.lower,
        upper: upper + cell.upper,
      });
    }
  return sums;
}

const NOBODY: RoundedSum = { value: 0, lower: 0, upper: 0 };

/** What speaks for a municipality, whether it is in the plan already or not. */
export function reasonsFor(
  code: MunicipalityCode,
  members: readonly MunicipalityCode[],
  country: PlanCountry,
  commuters: Commuters | undefined,
): Reasons {
  const { region, neighbours, employedResidents } = placeOf(country, code);
  const others = members.filter((each) => each !== code);
  const isOther = new Set(others);
  return {
    inRegion: others.filter((each) => placeOf(country, each).region === region),
    acrossBorder: neighbours.filter((each) => isOther.has(each)),
    commuting: commuters && shareOf(commuters.get(code) ?? NOBODY, employedResidents),
    nearest: nearestOf(others, (each) => country.distance(code, each)),
  };
}

/** A part of a whole that holds it: what is not part is the rest, so bounds subtract exactly. */
function shareOf(part: RoundedSum, whole: RoundedSum): Rate {
  if (whole.value === 0) return { value: missing('not-applicable'), bounds: undefined };
  const rest = { lower: whole.lower - part.lower, upper: whole.upper - part.upper };
  return { value: known(part.value / whole.value), bounds: shareBounds(part, rest) };
}

const LEADS: Readonly<Record<Way, (reasons: Reasons, limits: ReasonLimits) => boolean>> = {
  region: ({ inRegion }) => inRegion.length > 0,
  border: ({ acrossBorder }) => acrossBorder.length > 0,
  commuting: ({ commuting }, limits) =>
    commuting !== undefined &&
    isKnown(commuting.value) &&
    commuting.value.value >= limits.commuting,
  ring: ({ nearest }, limits) => nearest !== undefined && nearest.kilometres <= limits.ring,
};

/** The ways that lead from a plan to a municipality. */
export const waysOf = (reasons: Reasons, limits: ReasonLimits): readonly Way[] =>
  limits.ways.filter((way) => LEADS[way](reasons, limits));

/** Whether rounding alone can have put a commuting share on its side of the limit. */
export const isUncertainShare = ({ bounds }: Rate, limit: number): boolean =>
  bounds !== undefined && bounds.lower < limit && bounds.upper >= limit;

/**
 * Every municipality outside the plan that some way leads to: the one nearest to a member first,
 * of several as near the one with the lowest number.
 */
export function candidatesOf(
  members: readonly MunicipalityCode[],
  country: PlanCountry,
  limits: ReasonLimits,
  commuters: Commuters | undefined,
): readonly Candidate[] {
  const isMember = new Set(members);
  return [...country.places.keys()]
    .filter((code) => !isMember.has(code))
    .map((code) => {
      const reasons = reasonsFor(code, members, country, commuters);
      return { code, reasons, ways: waysOf(reasons, limits) };
    })
    .filter(({ ways }) => ways.length > 0)
    .sort((a, b) => kilometres(a) - kilometres(b) || (a.code < b.code ? -1 : 1));
}

const kilometres = ({ reasons }: Candidate): number =>
  reasons.nearest?.kilometres ?? Number.POSITIVE_INFINITY;
