import { isKnown } from '../observation.ts';
import type { Rate } from './commuting.ts';
import type { Reachability } from './reachability.ts';

/**
 * Four kinds of gap, in the order in which one of them is its main kind:
 * - `paper-gap`: at least so large a share of its employed residents work in a covered municipality;
 * - `island`: a labour-market region of its own, and fewer than so many of its employed residents
 *   work elsewhere;
 * - `next-door`: shares a border on land, or its labour-market region, with a covered municipality;
 * - `blank-area`: does neither.
 *
 * Every gap is either next door or in a blank area, never both. It may be a paper gap or an island
 * besides, and both where the limits let it. The main kind, which colours the map, is the first of
 * this order: what people do goes before how the region is cut, and that before where it lies.
 */
export const GAP_KINDS = ['paper-gap', 'island', 'next-door', 'blank-area'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** The limits that decide the kinds, as shares of the employed residents. */
export interface GapLimits {
  /** From here up: a paper gap. */
  readonly toCovered: number;
  /** Below this: commuting is weak enough for an island. */
  readonly islandOut: number;
}

export const GAP_LIMITS: GapLimits = { toCovered: 0.1, islandOut: 0.2 };

/** What decides the kind of a gap. */
export type GapGround = Pick<
  Reachability,
  'regionMembers' | 'coveredInRegion' | 'coveredNeighbours' | 'toCovered' | 'out'
>;

const RULES: Readonly<Record<GapKind, (gap: GapGround, limits: GapLimits) => boolean>> = {
  'paper-gap': ({ toCovered }, limits) =>
    isKnown(toCovered.value) && toCovered.value.value >= limits.toCovered,
  island: ({ regionMembers, out }, limits) =>
    regionMembers === 1 && isKnown(out.value) && out.value.value < limits.islandOut,
  'next-door': (gap) => isNextDoor(gap),
  'blank-area': (gap) => !isNextDoor(gap),
};

const isNextDoor = ({ coveredInRegion, coveredNeighbours }: GapGround): boolean =>
  coveredInRegion.length + coveredNeighbours.length > 0;

/** Every kind that a gap is of, its main kind first; a gap without a share has no kind by it. */
export function gapKinds(
  gap: GapGround,
  limits: GapLimits = GAP_LIMITS,
): readonly [GapKind, ...GapKind[]] {
  const [first = 'blank-area', ...others] = GAP_KINDS.filter((kind) => RULES[kind](gap, limits));
  return [first, ...others];
}

/** Whether rounding alone can have put a gap on its side of one of the limits. */
export const isUncertainGap = (gap: GapGround, limits: GapLimits = GAP_LIMITS): boolean =>
  straddles(gap.toCovered, limits.toCovered) ||
  (gap.regionMembers === 1 && straddles(gap.out, limits.islandOut));

const straddles = ({ bounds }: Rate, limit: number): boolean =>
  bounds !== undefined && bounds.lower < limit && bounds.upper >= limit;

/** What the kinds are called in an address; the same in every language. */
export const KIND_WORDS: Readonly<Record<GapKind, string>> = {
  'paper-gap': 'papir',
  island: 'oy',
  'next-door': 'vegg',
  'blank-area': 'blankt',
};
