import { EVIDENCE_KEY, evidenceOfWord, evidenceWord } from '../../domain/coverage-basis.ts';
import type { Breaks } from '../../measures/class-at.ts';
import type { MeasureChoice } from './files.ts';
import { DEFAULT_STATE, type ExploreState } from './state.ts';

/** What an address may name; anything else in it is dropped and told. */
export interface Choices {
  readonly measures: readonly MeasureChoice[];
  readonly classes: readonly string[];
  readonly counties: readonly string[];
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly programmes: readonly string[];
  /** Codes of the areas that can be selected. */
  readonly areas: ReadonlySet<string>;
}

/** The keys of an address in their order; the same words in every language. */
export const KEYS = {
  measure: 'mal',
  versus: 'mot',
  year: 'ar',
  evidence: EVIDENCE_KEY,
  covered: 'dekket',
  classes: 'klasse',
  counties: 'fylke',
  regions: 'region',
  types: 'type',
  programmes: 'ordning',
  least: 'innbyggere-fra',
  most: 'innbyggere-til',
  certainOnly: 'usikre',
  breaks: 'inndeling',
  selected: 'omrade',
} as const satisfies Record<keyof ExploreState, string>;

const BREAKS_WORDS: readonly (readonly [Breaks, string])[] = [
  ['meaningful', 'meningsfull'],
  ['quantile', 'kvantil'],
  ['equal', 'lik'],
  ['natural', 'naturlig'],
];
export const breaksWord = (breaks: Breaks): string =>
  BREAKS_WORDS.find(([each]) => each === breaks)?.[1] ?? '';

const LISTS = ['classes', 'counties', 'regions', 'types', 'programmes'] as const;
type ListKey = (typeof LISTS)[number];

/** The state an address asks for, and what in it could not be understood, as it was written. */
export interface Read {
  readonly state: ExploreState;
  readonly dropped: readonly string[];
}

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readQuery(search: string, choices: Choices): Read {
  const parameters = new URLSearchParams(search);
  const dropped: string[] = unknownKeys(parameters);
  const one = <T>(key: keyof ExploreState, find: (text: string) => T | undefined, other: T): T => {
    const text = parameters.getAll(KEYS[key]).find((each) => each !== '');
    if (text === undefined) return other;
    const found = find(text);
    if (found === undefined) dropped.push(`${KEYS[key]}=${text}`);
    return found ?? other;
  };
  const list = (key: ListKey): readonly string[] => {
    const asked = parameters
      .getAll(KEYS[key])
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '');
    for (const text of new Set(asked))
      if (!choices[key].includes(text)) dropped.push(`${KEYS[key]}=${text}`);
    return choices[key].filter((each) => asked.includes(each));
  };
  const measure = one('measure', (text) => idIn(choices.measures, text), DEFAULT_STATE.measure);
  const choice = choices.measures.find(({ id }) => id === measure);
  const numbers = populationRange(one('least', wholeNumber, null), one('most', wholeNumber, null));
  const state: ExploreState = {
    measure,
    versus: one('versus', (text) => (text === choice?.versus ? text : undefined), null),
    year: one('year', (text) => choice?.years.find((year) => String(year) === text), null),
    evidence: one('evidence', evidenceOfWord, DEFAULT_STATE.evidence),
    covered: one('covered', (text) => COVERED.get(text), null),
    ...(Object.fromEntries(LISTS.map((key) => [key, list(key)])) as Pick<ExploreState, ListKey>),
    ...numbers,
    certainOnly: one('certainOnly', (text) => (text === 'skjul' ? true : undefined), false),
    breaks: one('breaks', (text) => breaksOf(text, choice), null),
    selected: one('selected', (text) => (choices.areas.has(text) ? text : undefined), null),
  };
  return { state: withoutDefaults(state, choice), dropped };
}

/** The query of a state: keys in one order, defaults left out; '' for the start. */
export function writeQuery(state: ExploreState): string {
  const words: Readonly<Record<keyof ExploreState, string>> = {
    measure: state.measure === DEFAULT_STATE.measure ? '' : state.measure,
    versus: state.versus ?? '',
    year: textOf(state.year),
    evidence: evidenceWord(state.evidence),
    covered: state.covered === null ? '' : state.covered ? 'ja' : 'nei',
    classes: state.classes.join(','),
    counties: state.counties.join(','),
    regions: state.regions.join(','),
    types: state.types.join(','),
    programmes: state.programmes.join(','),
    least: textOf(state.least),
    most: textOf(state.most),
    certainOnly: state.certainOnly ? 'skjul' : '',
    breaks: state.breaks === null ? '' : breaksWord(state.breaks),
    selected: state.selected ?? '',
  };
  const parts = (Object.keys(KEYS) as (keyof ExploreState)[])
    .filter((key) => words[key] !== '')
    // A comma may stand in a query as it is, and is what a reader would write.
    .map((key) => `${KEYS[key]}=${encodeURIComponent(words[key]).replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const COVERED: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nei', false],
]);

const textOf = (value: number | null): string => (value === null ? '' : String(value));

const idIn = (measures: readonly MeasureChoice[], text: string): string | undefined =>
  measures.find(({ id }) => id === text)?.id;

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,7}$/.test(text) ? Number(text) : undefined;

const breaksOf = (text: string, choice: MeasureChoice | undefined): Breaks | undefined => {
  const [breaks] = BREAKS_WORDS.find(([, word]) => word === text) ?? [];
  return breaks !== undefined && choice?.breaks.includes(breaks) === true ? breaks : undefined;
};

/** Ends that were given the wrong way round are meant the other way. */
const populationRange = (least: number | null, most: number | null) =>
  least !== null && most !== null && least > most ? { least: most, most: least } : { least, most };

/** The latest year and the first way to cut are what a view shows unasked. */
function withoutDefaults(state: ExploreState, choice: MeasureChoice | undefined): ExploreState {
  return {
    ...state,
    year: state.year === choice?.years.at(-1) ? null : state.year,
    breaks: state.breaks === choice?.breaks[0] ? null : state.breaks,
  };
}

function unknownKeys(parameters: URLSearchParams): string[] {
  const known = new Set<string>(Object.values(KEYS));
  return [...parameters].flatMap(([key, value]) => (known.has(key) ? [] : [`${key}=${value}`]));
}
