import type { CommuterCounts } from './commuter-counts.ts';

/**
 * Definitions that fit the words «en koeffisient som viser i hvor stor grad de mest perifere
 * kommunene er avhengig av pendling til mer sentrale kommuner i sin BA-region»
 * (Nordlandsforskning 2/2021, Vedlegg 2), from the closest to the loosest.
 */
export const COEFFICIENT_MEASURES = [
  'up-within-of-out',
  'up-within-of-employed',
  'up-of-out',
  'out-within-of-out',
  'out-within-of-employed',
  'out-of-employed',
  'in-within-of-in',
  'in-of-jobs',
  'both-within-of-both',
  'both-of-all',
  'both-within-of-all',
  'out-within-of-region',
  'stay-of-employed',
  'stay-of-jobs',
] as const;
export type CoefficientMeasure = (typeof COEFFICIENT_MEASURES)[number];

/** Everyone who lives here or works here, each counted once. */
const liveOrWork = ({ stay, out, into }: CommuterCounts): number => stay + out + into;

const MEASURES: Readonly<Record<CoefficientMeasure, (counts: CommuterCounts) => number>> = {
  'up-within-of-out': (of) => of.upWithin / of.out,
  'up-within-of-employed': (of) => of.upWithin / of.employed,
  'up-of-out': (of) => of.up / of.out,
  'out-within-of-out': (of) => of.outWithin / of.out,
  'out-within-of-employed': (of) => of.outWithin / of.employed,
  'out-of-employed': (of) => of.out / of.employed,
  'in-within-of-in': (of) => of.intoWithin / of.into,
  'in-of-jobs': (of) => of.into / of.jobs,
  'both-within-of-both': (of) => (of.outWithin + of.intoWithin) / (of.out + of.into),
  'both-of-all': (of) => (of.out + of.into) / liveOrWork(of),
  'both-within-of-all': (of) => (of.outWithin + of.intoWithin) / liveOrWork(of),
  'out-within-of-region': (of) => of.outWithin / (of.outWithin + of.stay),
  'stay-of-employed': (of) => of.stay / of.employed,
  'stay-of-jobs': (of) => of.stay / of.jobs,
};

/** Definitions of «pendling utenfor egen BA-region». */
export const OUTSIDE_MEASURES = [
  'outside-of-out',
  'outside-of-employed',
  'outside-of-in',
  'outside-of-both',
] as const;
export type OutsideMeasure = (typeof OUTSIDE_MEASURES)[number];

const OUTSIDE: Readonly<Record<OutsideMeasure, (counts: CommuterCounts) => number>> = {
  'outside-of-out': (of) => 1 - of.outWithin / of.out,
  'outside-of-employed': (of) => (of.out - of.outWithin) / of.employed,
  'outside-of-in': (of) => 1 - of.intoWithin / of.into,
  'outside-of-both': (of) => 1 - (of.outWithin + of.intoWithin) / (of.out + of.into),
};

export type TriedMeasure = CoefficientMeasure | OutsideMeasure;

/** A share by one of the definitions; undefined where it has no whole, or no meaning. */
export function triedShare(measure: TriedMeasure, counts: CommuterCounts): number | undefined {
  const share = { ...MEASURES, ...OUTSIDE }[measure](counts);
  return Number.isFinite(share) ? share : undefined;
}

/** The mean over municipalities, each counting the same; undefined when none has a share. */
export function meanTriedShare(
  measure: TriedMeasure,
  municipalities: readonly CommuterCounts[],
): number | undefined {
  const shares = municipalities.flatMap((each) => triedShare(measure, each) ?? []);
  return shares.length === 0 ? undefined : shares.reduce((a, b) => a + b, 0) / shares.length;
}
