import { DEFAULT_EVIDENCE, type Evidence } from '../../domain/coverage-basis.ts';
import type { Breaks } from '../../measures/class-at.ts';

/** All that an address says of an explorer. Empty lists and nulls choose nothing out. */
export interface ExploreState {
  readonly measure: string;
  /** A second measure that is mapped together with the first. */
  readonly versus: string | null;
  /** Null is the latest. */
  readonly year: number | null;
  readonly evidence: Evidence;
  readonly covered: boolean | null;
  readonly classes: readonly string[];
  readonly counties: readonly string[];
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly programmes: readonly string[];
  /** Residents, both ends included. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether figures that rounding makes uncertain, or that are too small, are left out. */
  readonly certainOnly: boolean;
  /** Null is the first that the measure has. */
  readonly breaks: Breaks | null;
  /** The area selected; map and table share it. */
  readonly selected: string | null;
}

export const DEFAULT_MEASURE = 'dekning';

export const DEFAULT_STATE: ExploreState = {
  measure: DEFAULT_MEASURE,
  versus: null,
  year: null,
  evidence: DEFAULT_EVIDENCE,
  covered: null,
  classes: [],
  counties: [],
  regions: [],
  types: [],
  programmes: [],
  least: null,
  most: null,
  certainOnly: false,
  breaks: null,
  selected: null,
};
