import {
  DEFAULT_EVIDENCE,
  EVIDENCE_KEY,
  evidenceOfWord,
  evidenceWord,
  type Evidence,
} from '../../domain/coverage-basis.ts';
import type { StripFile, StripPlace } from './strip-files.ts';

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

/** What an address says, without what this page does not have. */
export function readStrips(query: string, { places }: Pick<StripFile, 'places'>): StripState {
  const asked = new URLSearchParams(query);
  const among = (key: string, known: (place: StripPlace) => string): string | null => {
    const value = asked.get(key);
    return value !== null && places.some((place) => known(place) === value) ? value : null;
  };
  const chosen = among(KEYS.class, (place) => String(place.class));
  return {
    evidence: evidenceOfWord(asked.get(KEYS.evidence) ?? '') ?? DEFAULT_EVIDENCE,
    class: chosen === null ? null : Number(chosen),
    county: among(KEYS.county, ({ county }) => county),
    place: among(KEYS.place, ({ code }) => code),
  };
}

/** The query of a state; '' for the first view. */
export function writeStrips({ evidence, class: chosen, county, place }: StripState): string {
  const query = new URLSearchParams();
  if (evidence !== DEFAULT_EVIDENCE) query.set(KEYS.evidence, evidenceWord(evidence));
  if (chosen !== null) query.set(KEYS.class, String(chosen));
  if (county !== null) query.set(KEYS.county, county);
  if (place !== null) query.set(KEYS.place, place);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
