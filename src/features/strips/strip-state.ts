import {
  DEFAULT_EVIDENCE,
  EVIDENCE_KEY,
  evidenceOfWord,
  evidenceWord,
  type Evidence,
} from '../../domain/coverage-basis.ts';
import { one, queryCodec } from '../../ui/browser/query-codec.ts';
import type { StripFile } from './strip-files.ts';

/** What is chosen on the page; its address owns it. */
export interface StripState {
  /** Whether a municipality that is only named as part of an area counts as reached. */
  readonly evidence: Evidence;
  /** Centrality class, 5 or 6; null for both. */
  readonly class: number | null;
  readonly county: string | null;
  /** The municipality that is pointed out in every strip. */
  readonly place: string | null;
}

export const DEFAULT_STATE: StripState = {
  evidence: DEFAULT_EVIDENCE,
  class: null,
  county: null,
  place: null,
};

/** The fields of the form, which are what the address calls them, in every language. */
export const KEYS = {
  evidence: EVIDENCE_KEY,
  class: 'klasse',
  county: 'fylke',
  place: 'omrade',
} as const;

const QUERY = queryCodec<StripState, Pick<StripFile, 'places'>>(KEYS, {
  evidence: one(evidenceOfWord, DEFAULT_EVIDENCE, evidenceWord),
  class: one((text, { places }) => places.find((each) => String(each.class) === text)?.class, null),
  county: one((text, { places }) => places.find(({ county }) => county === text)?.county, null),
  place: one((text, { places }) => places.find(({ code }) => code === text)?.code, null),
});

/** What an address says, without what this page does not have. */
export const readStrips = (query: string, file: Pick<StripFile, 'places'>): StripState =>
  QUERY.read(query, file).state;

/** The query of a state; '' for the first view. */
export const writeStrips: (state: StripState) => string = QUERY.write;
