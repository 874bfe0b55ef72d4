/** What the sentences of a brief are made of: counts for grammar, the rest written already. */
export interface BriefFacts {
  /** The place, short: «Troms». */
  readonly name: string;
  readonly members: number;
  readonly documented: number;
  /** Reached at either level of evidence. */
  readonly area: number;
  readonly population: string;
  /** The 1 January that the residents are of. */
  readonly populationYear: number;
  /** Shares of the residents, as per cent. */
  readonly documentedShare: string;
  readonly areaShare: string;
  /** Members of class 5–6. */
  readonly remote: number;
  /** Those of them without documented coverage, and those without any. */
  readonly gaps: number;
  readonly gapsArea: number;
}

/** What could be reached next door: some of the gaps, and who lives and works in them. */
export interface NextDoorFacts {
  readonly gaps: number;
  readonly nextDoor: number;
  readonly residents: string;
  readonly jobs: string;
}
