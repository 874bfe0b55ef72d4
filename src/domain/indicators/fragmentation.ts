import { known, missing, type Observation } from '../observation.ts';

/** The out-commuters of one municipality, and those of them who stay in its own region. */
export interface OutCommuters {
  readonly out: number;
  readonly withinRegion: number;
}

export interface Fragmentation {
  /** All who leave their region over all who commute out of their municipality. */
  readonly weighted: Observation;
  /** The mean of the municipalities' own shares, each counting the same. */
  readonly mean: Observation;
  readonly municipalities: number;
}

/**
 * The share of out-commuting that leaves the own labour-market region, for a group of
 * municipalities such as a centrality class. Those without out-commuters have no share and are
 * left out of the mean.
 * Source: Nordlandsforskning 2/2021, Vedlegg 2, «pendling utenfor egen BA-region».
 */
export function fragmentation(municipalities: readonly OutCommuters[]): Fragmentation {
  const commuting = municipalities.filter(({ out }) => out > 0);
  const out = commuting.reduce((sum, each) => sum + each.out, 0);
  const within = commuting.reduce((sum, each) => sum + each.withinRegion, 0);
  const shares = commuting.map((each) => 1 - each.withinRegion / each.out);
  const none = missing('not-applicable');
  return {
    weighted: out === 0 ? none : known((out - within) / out),
    mean: shares.length === 0 ? none : known(shares.reduce((a, b) => a + b, 0) / shares.length),
    municipalities: municipalities.length,
  };
}
