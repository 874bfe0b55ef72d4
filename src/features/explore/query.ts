import { EVIDENCE_KEY, evidenceOfWord, evidenceWord } from '../../domain/coverage-basis.ts';
import type { Breaks } from '../../measures/class-at.ts';
import type { Read as ReadOf } from '../../ui/browser/address-element.ts';
import { list, one, queryCodec, yearIn } from '../../ui/browser/query-codec.ts';
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

const COVERED: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nei', false],
]);

const choiceOf = ({ measures }: Choices, measure: string): MeasureChoice | undefined =>
  measures.find(({ id }) => id === measure);

const among = (key: 'classes' | 'counties' | 'regions' | 'types' | 'programmes') =>
  list<string, ExploreState, Choices>((asked, choices) =>
    choices[key].filter((each) => asked.includes(each)),
  );

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,7}$/.test(text) ? Number(text) : undefined;

/** The first way to cut is what a view shows unasked. */
const breaksOf = (text: string, choice: MeasureChoice | undefined): Breaks | null | undefined => {
  const breaks = choice?.breaks.find((each) => breaksWord(each) === text);
  return breaks !== undefined && breaks === choice?.breaks[0] ? null : breaks;
};

const QUERY = queryCodec<ExploreState, Choices>(KEYS, {
  measure: one((text, choices) => choiceOf(choices, text)?.id, DEFAULT_STATE.measure),
  least: one(wholeNumber, null),
  most: one(wholeNumber, null),
  versus: one(
    (text, choices, { measure }) =>
      choiceOf(choices, measure)?.versus === text ? text : undefined,
    null,
  ),
  year: one((text, choices, { measure }) => yearIn(text, choiceOf(choices, measure)?.years), null),
  evidence: one(evidenceOfWord, DEFAULT_STATE.evidence, evidenceWord),
  covered: one(
    (text) => COVERED.get(text),
    null,
    (covered) => (covered === true ? 'ja' : 'nei'),
  ),
  classes: among('classes'),
  counties: among('counties'),
  regions: among('regions'),
  types: among('types'),
  programmes: among('programmes'),
  certainOnly: one(
    (text) => text === 'skjul' || undefined,
    false,
    () => 'skjul',
  ),
  breaks: one(
    (text, choices, { measure }) => breaksOf(text, choiceOf(choices, measure)),
    null,
    (breaks) => (breaks === null ? '' : breaksWord(breaks)),
  ),
  selected: one((text, { areas }) => (areas.has(text) ? text : undefined), null),
});

export type Read = ReadOf<ExploreState>;

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readQuery(search: string, choices: Choices): Read {
  const { state, dropped } = QUERY.read(search, choices);
  const { least, most } = state;
  // Ends that were given the wrong way round are meant the other way.
  const turned = least !== null && most !== null && least > most;
  return { state: turned ? { ...state, least: most, most: least } : state, dropped };
}

/** The query of a state: keys in one order, defaults left out; '' for the start. */
export const writeQuery = QUERY.write;
