import { isMunicipalityCode, type MunicipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_KEY, evidenceOfWord, evidenceWord } from '../../domain/coverage-basis.ts';
import type { Objective, RegionSteps } from '../../domain/planning/greedy.ts';
import type { PlanBase } from '../../domain/planning/plan.ts';
import { WAYS, type Way } from '../../domain/planning/reasons.ts';
import type { Read } from '../../ui/browser/address-element.ts';
import { list, one, queryCodec } from '../../ui/browser/query-codec.ts';
import { DEFAULT_PLAN, type PlanState } from './state.ts';

/** The keys of an address in their order; the same words in every language. */
export const KEYS = {
  programme: 'ordning',
  host: 'vert',
  name: 'navn',
  evidence: EVIDENCE_KEY,
  added: 'nye',
  dropped: 'uten',
  objective: 'mal',
  count: 'antall',
  ring: 'ring',
  steps: 'steg',
  others: 'andre',
  ways: 'grunn',
  commuting: 'pendling',
} as const;

/** What an address may name; anything else in it is dropped and told. */
export interface PlanChoices {
  readonly programmes: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
}

export type PlanRead = Read<PlanState>;

export const OBJECTIVE_WORDS: Readonly<Record<Objective, string>> = {
  'remote-residents': 'innbyggere56',
  residents: 'innbyggere',
  'remote-municipalities': 'kommuner56',
};
const WAY_WORDS: Readonly<Record<Way, string>> = {
  region: 'region',
  border: 'grense',
  commuting: 'pendling',
  ring: 'ring',
};
const NO_WAY = 'ingen';
export const ANY_STEPS = 'alle';
/** The least and the greatest of each number. */
export const RANGES = { count: [1, 10], ring: [1, 999], commuting: [0, 100] } as const;
export const LONGEST_NAME = 60;

const keyFor = <Name extends string>(words: Readonly<Record<Name, string>>, word: string) =>
  (Object.keys(words) as Name[]).find((name) => words[name] === word);

/** The parameters as they stand: a base is three of them, and a way is a word. */
type Parameters = Omit<PlanState, 'base' | 'ways'> & {
  readonly programme: string | null;
  readonly host: MunicipalityCode | null;
  readonly name: string;
  readonly ways: readonly string[];
};

const municipalityIn = (
  text: string,
  { municipalities }: PlanChoices,
): MunicipalityCode | undefined =>
  isMunicipalityCode(text) && municipalities.has(text) ? text : undefined;

const codes = list<MunicipalityCode, Parameters, PlanChoices>((asked, choices) =>
  asked.flatMap((each) => municipalityIn(each, choices) ?? []).sort(),
);

/** A name is one line of plain text: an address can hold anything. */
export const cleanName = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

const stepsOf = (text: string): RegionSteps | undefined => {
  if (text === ANY_STEPS) return null;
  return text === '0' ? 0 : text === '1' ? 1 : undefined;
};

const within = (key: keyof typeof RANGES) =>
  one<number, Parameters, PlanChoices>((text) => {
    const [least, most] = RANGES[key];
    const number = /^\d{1,3}$/.test(text) ? Number(text) : -1;
    return number >= least && number <= most ? number : undefined;
  }, DEFAULT_PLAN[key]);

const QUERY = queryCodec<Parameters, PlanChoices>(KEYS, {
  programme: one((text, { programmes }) => (programmes.has(text) ? text : undefined), null),
  // A programme goes before a host.
  host: one(
    (text, choices, { programme }) =>
      programme === null ? municipalityIn(text, choices) : undefined,
    null,
  ),
  name: one(cleanName, ''),
  evidence: one(evidenceOfWord, DEFAULT_PLAN.evidence, evidenceWord),
  added: codes,
  dropped: codes,
  objective: one(
    (text) => keyFor(OBJECTIVE_WORDS, text),
    DEFAULT_PLAN.objective,
    (objective) => OBJECTIVE_WORDS[objective],
  ),
  count: within('count'),
  ring: within('ring'),
  steps: one(stepsOf, DEFAULT_PLAN.steps, (steps) => (steps === null ? ANY_STEPS : String(steps))),
  others: one(
    (text) => text === 'ja' || undefined,
    false,
    () => 'ja',
  ),
  ways: list((asked) =>
    asked.join() === NO_WAY ? asked : asked.filter((word) => keyFor(WAY_WORDS, word) !== undefined),
  ),
  commuting: within('commuting'),
});

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readPlanQuery(search: string, choices: PlanChoices): PlanRead {
  const { state, dropped } = QUERY.read(search, choices);
  const { programme, host, name, ways, ...rest } = state;
  return { state: { ...rest, base: baseOf(programme, host, name), ways: waysOf(ways) }, dropped };
}

const baseOf = (
  programme: string | null,
  host: MunicipalityCode | null,
  name: string,
): PlanBase | null => {
  if (programme !== null) return { kind: 'programme', programme };
  return host === null ? null : { kind: 'new', host, name };
};

const waysOf = (words: readonly string[]): readonly Way[] =>
  words.length === 0 ? DEFAULT_PLAN.ways : WAYS.filter((way) => words.includes(WAY_WORDS[way]));

/** The query of a state: keys in one order, defaults left out; '' for the start. */
export function writePlanQuery({ base, ways, ...rest }: PlanState): string {
  const same =
    ways.length === DEFAULT_PLAN.ways.length &&
    ways.every((way) => DEFAULT_PLAN.ways.includes(way));
  const words = ways.length === 0 ? [NO_WAY] : ways.map(wayWord);
  return QUERY.write({
    ...rest,
    programme: base?.kind === 'programme' ? base.programme : null,
    host: base?.kind === 'new' ? base.host : null,
    name: base?.kind === 'new' ? base.name : '',
    ways: same ? [] : words,
  });
}

/** The word of a way in the address. */
export const wayWord = (way: Way): string => WAY_WORDS[way];
