/*
 * What the sentences are made of: figures that are formatted already, and counts for grammar.
 */
export interface MunicipalityFacts {
  readonly name: string;
  readonly population: string;
  /** The 1 January that the residents are of. */
  readonly populationYear: number;
  readonly centralityClass: number;
  /** The class of today and its year, where it is another: «6», or «3 og 5» of two parts. */
  readonly classToday?: { readonly text: string; readonly year: number } | undefined;
  readonly region: string;
  readonly regionMembers: number;
  /** Active programmes with documented reach. */
  readonly documented: readonly string[];
  /** Active programmes that only name the region. */
  readonly area: readonly string[];
  /** Programmes that reached it and are no longer active. */
  readonly inactive: readonly string[];
  /** Class 5–6 and reached by none at either level of evidence. */
  readonly gap: boolean;
}

export interface AreaFacts {
  readonly name: string;
  readonly population: string;
  /** The 1 January that the residents are of. */
  readonly populationYear: number;
  readonly members: number;
  /** Members with documented reach. */
  readonly documented: number;
  /** Members reached at either level. */
  readonly area: number;
  /** Active programmes with documented reach in a member. */
  readonly documentedBy: readonly string[];
  /** Active programmes that only name members that none reaches otherwise. */
  readonly areaBy: readonly string[];
  /** Programmes that reached a member and are no longer active. */
  readonly inactive: readonly string[];
  /** Members of class 5–6 that no programme reaches at either level. */
  readonly gaps: number;
}

export interface ProgrammeFacts {
  readonly name: string;
  readonly active: boolean;
  /** Municipalities with documented reach. */
  readonly documented: number;
  /** Municipalities reached at either level. */
  readonly area: number;
  /** Whether the report tells of it, and not a source of later. */
  readonly inReport: boolean;
  /** The municipality of the host; '' where the source does not say. */
  readonly host: string;
}

export interface CoverageFacts {
  readonly municipalities: number;
  readonly documented: number;
  readonly area: number;
  /** Municipalities of class 5–6. */
  readonly remote: number;
  readonly remoteUncovered: number;
  readonly remoteUncoveredArea: number;
}

/** What counting gaps by the classes of today moves: counts, and the names of those that move. */
export interface ClassMoveFacts {
  readonly year: number;
  readonly remote: number;
  readonly remoteToday: number;
  readonly gaps: number;
  readonly gapsToday: number;
  readonly left: string;
  readonly joined: string;
  readonly gapsLeft: string;
  readonly gapsJoined: string;
  readonly counts: Readonly<Record<'left' | 'joined' | 'gapsLeft' | 'gapsJoined', number>>;
}
