import type { Read } from '../../ui/browser/address-element.ts';
import { list, one, queryCodec } from '../../ui/browser/query-codec.ts';
import { MOST_PLACES } from './comparison-files.ts';
import { DEFAULT_MEASURE } from '../explore/state.ts';
import { LEVELS, type Level } from '../explore/level.ts';

/** All that an address says of a comparison. */
export interface ComparisonState {
  /** All places are of one level. */
  readonly level: Level;
  readonly places: readonly string[];
  /** What the small maps show. */
  readonly measure: string;
  /** Null is the latest of each measure. */
  readonly year: number | null;
}

/** What an address may name. */
export interface ComparisonChoices {
  readonly places: Readonly<Record<Level, ReadonlySet<string>>>;
  readonly measures: readonly string[];
  readonly years: readonly number[];
}

/** The keys of an address, the same in every language. */
const KEYS = { level: 'niva', places: 'steder', measure: 'mal', year: 'ar' } as const;
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  municipality: 'kommune',
  region: 'region',
  county: 'fylke',
};

/** The parameters as they stand: the level only where no place tells it. */
type Parameters = Omit<ComparisonState, 'level'> & { readonly level: Level | null };

const levelOf = (code: string, { places }: ComparisonChoices): Level | undefined =>
  LEVELS.find((each) => places[each].has(code));

const QUERY = queryCodec<Parameters, ComparisonChoices>(KEYS, {
  level: one(
    (text) => LEVELS.find((each) => LEVEL_WORDS[each] === text),
    null,
    (level) => (level === null ? '' : LEVEL_WORDS[level]),
  ),
  places: list((asked, choices) => asked.filter((code) => levelOf(code, choices) !== undefined)),
  measure: one((text, { measures }) => measures.find((id) => id === text), DEFAULT_MEASURE),
  year: one((text, { years }) => years.find((year) => String(year) === text), null),
});

export interface ComparisonRead extends Read<ComparisonState> {
  /** Places that exist, but at another level than the others. */
  readonly mixed: readonly string[];
  /** Places beyond the sixth. */
  readonly excess: readonly string[];
}

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readComparison(search: string, choices: ComparisonChoices): ComparisonRead {
  const { state, dropped } = QUERY.read(search, choices);
  const [first = ''] = state.places;
  const level = state.level ?? levelOf(first, choices) ?? 'municipality';
  const own = state.places.filter((code) => levelOf(code, choices) === level);
  return {
    state: { ...state, level, places: own.slice(0, MOST_PLACES) },
    dropped,
    mixed: state.places.filter((code) => !own.includes(code)),
    excess: own.slice(MOST_PLACES),
  };
}

/** The query of a state: keys in one order, what follows from the places left out. */
export function writeComparison(state: ComparisonState): string {
  const tellsLevel = state.places.length === 0 && state.level !== 'municipality';
  return QUERY.write({ ...state, level: tellsLevel ? state.level : null });
}
