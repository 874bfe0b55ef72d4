import type { Evidence } from '../../domain/coverage-basis.ts';

/** What the sentences of a brief are made of: counts for grammar, the rest written already. */
export interface BriefFacts {
  /** The place, short: «Troms». */
  readonly name: string;
  readonly members: number;
  /** The level of evidence that all of these count at. */
  readonly evidence: Evidence;
  readonly covered: number;
  readonly population: string;
  /** The 1 January that the residents are of. */
  readonly populationYear: number;
  /** The share of the residents who live in those covered, as per cent. */
  readonly coveredShare: string;
  /** Members of class 5–6. */
  readonly remote: number;
  /** Those of them that are not covered. */
  readonly gaps: number;
}

/** What the gaps of a brief are in order of: those with most people first, or those nearest to a programme. */
export type GapOrder = 'residents' | 'distance';

/** What could be reached next door: some of the gaps, and who lives and works in them. */
export interface NextDoorFacts {
  readonly gaps: number;
  readonly nextDoor: number;
  readonly residents: string;
  readonly jobs: string;
}
