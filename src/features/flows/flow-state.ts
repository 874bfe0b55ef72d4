import type { Read } from '../../ui/browser/address-element.ts';
import { one, queryCodec, yearIn } from '../../ui/browser/query-codec.ts';
import { PARAMETER } from '../../ui/browser/selection.ts';
import { COUNTRY, type Direction } from './flow-files.ts';

/** What the page of flows shows; the area is null for the whole country. */
export interface FlowState {
  readonly area: string | null;
  /** Null for the latest year. */
  readonly year: number | null;
  /** Null for both. The country has no outside, and thereby no direction. */
  readonly direction: Direction | null;
  /** Flows with fewer persons are left out; null for what suits the area. */
  readonly least: number | null;
}

/** What an address can ask for. */
export interface FlowChoices {
  readonly areas: ReadonlySet<string>;
  /** From the first to the latest. */
  readonly years: readonly number[];
}

export const FLOW_START: FlowState = { area: null, year: null, direction: null, least: null };

/** The stops of the slider: about as far from each other, in the reader's eye. */
export const THRESHOLDS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000] as const;
/** The largest flows of the country are fetched with its page; smaller ones when asked for. */
export const COUNTRY_FLOOR = 100;
const WORDS = { out: 'ut', into: 'inn' } as const;
/** Regions have three digits, municipalities four. */
const REGION_DIGITS = 3;

type Kind = 'country' | 'region' | 'municipality';
export const kindOf = (area: string | null): Kind =>
  area === null ? 'country' : area.length === REGION_DIGITS ? 'region' : 'municipality';

const SUITABLE: Readonly<Record<Kind, number>> = { country: 500, region: 50, municipality: 10 };

/** The threshold in force. */
export const leastOf = ({ area, least }: FlowState): number => least ?? SUITABLE[kindOf(area)];

/** The year in force. */
export const yearOf = ({ year }: FlowState, years: readonly number[]): number =>
  year ?? years.at(-1) ?? 0;

/** The file a state needs. */
export const flowFileOf = (state: FlowState, years: readonly number[]): string => {
  if (state.area !== null) return state.area;
  return leastOf(state) < COUNTRY_FLOOR ? `${COUNTRY}-${yearOf(state, years)}` : COUNTRY;
};

/** Another area: a threshold chosen for another kind of area would show nothing, or everything. */
export const withArea = (state: FlowState, area: string | null): FlowState => ({
  area,
  year: state.year,
  direction: area === null ? null : state.direction,
  least: kindOf(area) === kindOf(state.area) ? state.least : null,
});

const KEYS = { area: PARAMETER, year: 'ar', direction: 'retning', least: 'minst' } as const;

const directionOf = (text: string): Direction | undefined =>
  text === WORDS.out ? 'out' : text === WORDS.into ? 'into' : undefined;

/** A threshold that suits the area is not said. */
const leastIn = (text: string, state: FlowState): number | null | undefined => {
  const least = THRESHOLDS.find((each) => String(each) === text);
  return least === leastOf({ ...state, least: null }) ? null : least;
};

const QUERY = queryCodec<FlowState, FlowChoices>(KEYS, {
  area: one((text, { areas }) => (areas.has(text) ? text : undefined), null),
  year: one((text, { years }) => yearIn(text, years), null),
  direction: one(
    (text, _, { area }) => (area === null ? undefined : directionOf(text)),
    null,
    (direction) => (direction === null ? '' : WORDS[direction]),
  ),
  least: one((text, _, state) => leastIn(text, state), null),
});

/** Reads any query string. Never throws: what is not known falls back and is told. */
export const readFlowQuery: (search: string, choices: FlowChoices) => Read<FlowState> = QUERY.read;

/** The query of a state; '' for the start. */
export const writeFlowQuery: (state: FlowState) => string = QUERY.write;
