import type { Evidence } from '../domain/coverage-basis.ts';

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
  /** Active programmes, each at the strongest evidence that the report has for it here. */
  readonly reachedBy: Readonly<Record<Evidence, readonly string[]>>;
  /** Programmes that reached it and are no longer active. */
  readonly inactive: readonly string[];
  /** Class 5–6 and not even named. */
  readonly gap: boolean;
}

export interface AreaFacts {
  readonly name: string;
  readonly population: string;
  /** The 1 January that the residents are of. */
  readonly populationYear: number;
  readonly members: number;
  /** The level of evidence that all of these count at. */
  readonly evidence: Evidence;
  /** Members that an active programme reaches. */
  readonly covered: number;
  /** Members that are not, and that the report says something weaker of. */
  readonly named: number;
  readonly coveredBy: readonly string[];
  readonly namedBy: readonly string[];
  /** Programmes that reached a member and are no longer active. */
  readonly inactive: readonly string[];
  /** Members of class 5–6 that no programme reaches. */
  readonly gaps: number;
}

export interface ProgrammeFacts {
  readonly name: string;
  readonly active: boolean;
  /** Municipalities at each level of evidence; each level holds the one before. */
  readonly members: Readonly<Record<Evidence, number>>;
  /** Whether the report tells of it, and not a source of later. */
  readonly inReport: boolean;
  /** The municipality of the host; '' where the source does not say. */
  readonly host: string;
}

export interface CoverageFacts {
  readonly evidence: Evidence;
  /** Whether what other sources than the report say is counted. */
  readonly later: boolean;
  readonly municipalities: number;
  readonly covered: number;
  /** Municipalities of class 5–6, and those of them that no programme reaches. */
  readonly remote: number;
  readonly gaps: number;
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
