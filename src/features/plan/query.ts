import { isMunicipalityCode, type MunicipalityCode } from '../../domain/area-code.ts';
import { EVIDENCE_KEY, evidenceOfWord, evidenceWord } from '../../domain/coverage-basis.ts';
import type { Objective, RegionSteps } from '../../domain/planning/greedy.ts';
import type { PlanBase } from '../../domain/planning/plan.ts';
import { WAYS, type Way } from '../../domain/planning/reasons.ts';
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
type Key = keyof typeof KEYS;

/** What an address may name; anything else in it is dropped and told. */
export interface PlanChoices {
  readonly programmes: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
}

export interface PlanRead {
  readonly state: PlanState;
  /** What could not be understood, as it was written. */
  readonly dropped: readonly string[];
}

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

/** Reads any query string. Never throws: what is not known falls back and is told. */
export function readPlanQuery(search: string, choices: PlanChoices): PlanRead {
  const parameters = new URLSearchParams(search);
  const known = new Set<string>(Object.values(KEYS));
  const dropped = [...parameters].flatMap(([key, value]) =>
    known.has(key) ? [] : [`${key}=${value}`],
  );
  const one = <T>(key: Key, find: (text: string) => T | undefined, other: T): T => {
    const text = parameters.get(KEYS[key]) ?? '';
    if (text === '') return other;
    const found = find(text);
    if (found === undefined) dropped.push(`${KEYS[key]}=${text}`);
    return found ?? other;
  };
  const municipality = (text: string) => municipalityIn(text, choices);
  const codes = (key: Key) => codesIn(parameters.get(KEYS[key]), KEYS[key], choices, dropped);
  const within = (key: keyof typeof RANGES): number =>
    one(key, (text) => inRange(text, RANGES[key]), DEFAULT_PLAN[key]);
  const programme = one(
    'programme',
    (text) => (choices.programmes.has(text) ? text : undefined),
    null,
  );
  const host = one('host', municipality, null);
  if (programme !== null && host !== null) dropped.push(`${KEYS.host}=${host}`);
  const state: PlanState = {
    base: baseOf(programme, host, cleanName(parameters.get(KEYS.name) ?? '')),
    evidence: one('evidence', evidenceOfWord, DEFAULT_PLAN.evidence),
    added: codes('added'),
    dropped: codes('dropped'),
    objective: one('objective', (text) => keyFor(OBJECTIVE_WORDS, text), DEFAULT_PLAN.objective),
    count: within('count'),
    ring: within('ring'),
    steps: one('steps', stepsOf, { steps: DEFAULT_PLAN.steps }).steps,
    others: one('others', (text) => (text === 'ja' ? true : undefined), false),
    ways: waysIn(parameters.get(KEYS.ways), dropped),
    commuting: within('commuting'),
  };
  return { state, dropped };
}

const municipalityIn = (text: string, choices: PlanChoices): MunicipalityCode | undefined =>
  isMunicipalityCode(text) && choices.municipalities.has(text) ? text : undefined;

function codesIn(
  text: string | null,
  key: string,
  choices: PlanChoices,
  dropped: string[],
): readonly MunicipalityCode[] {
  const asked = listOf(text);
  const found = asked.flatMap((each) => municipalityIn(each, choices) ?? []);
  dropped.push(
    ...asked.filter((each) => !found.some((code) => code === each)).map((each) => `${key}=${each}`),
  );
  return found.sort();
}

const baseOf = (
  programme: string | null,
  host: MunicipalityCode | null,
  name: string,
): PlanBase | null => {
  if (programme !== null) return { kind: 'programme', programme };
  return host === null ? null : { kind: 'new', host, name };
};

/** A name is one line of plain text: an address can hold anything. */
export const cleanName = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

const listOf = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];

/** In a box of its own, since null is an answer here. */
const stepsOf = (text: string): { readonly steps: RegionSteps } | undefined => {
  if (text === ANY_STEPS) return { steps: null };
  return text === '0' || text === '1' ? { steps: text === '0' ? 0 : 1 } : undefined;
};

function inRange(text: string, [least, most]: readonly [number, number]): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : undefined;
}

function waysIn(text: string | null, dropped: string[]): readonly Way[] {
  if (text === null || text === '') return DEFAULT_PLAN.ways;
  if (text === NO_WAY) return [];
  const asked = listOf(text).map((word) => {
    const way = keyFor(WAY_WORDS, word);
    if (way === undefined) dropped.push(`${KEYS.ways}=${word}`);
    return way;
  });
  const found = WAYS.filter((way) => asked.includes(way));
  return found.length === 0 ? DEFAULT_PLAN.ways : found;
}

/** The query of a state: keys in one order, defaults left out; '' for the start. */
export function writePlanQuery(state: PlanState): string {
  const { base } = state;
  const words: Readonly<Record<Key, string>> = {
    programme: base?.kind === 'programme' ? base.programme : '',
    host: base?.kind === 'new' ? base.host : '',
    name: base?.kind === 'new' ? base.name : '',
    evidence: evidenceWord(state.evidence),
    added: state.added.join(','),
    dropped: state.dropped.join(','),
    objective: unless(state, 'objective', OBJECTIVE_WORDS[state.objective]),
    count: unless(state, 'count', String(state.count)),
    ring: unless(state, 'ring', String(state.ring)),
    steps: unless(state, 'steps', state.steps === null ? ANY_STEPS : String(state.steps)),
    others: state.others ? 'ja' : '',
    ways: sameWays(state.ways) ? '' : waysText(state.ways),
    commuting: unless(state, 'commuting', String(state.commuting)),
  };
  const parts = (Object.keys(KEYS) as Key[])
    .filter((key) => words[key] !== '')
    // A comma may stand in a query as it is, and is what a reader would write.
    .map((key) => `${KEYS[key]}=${encodeURIComponent(words[key]).replaceAll('%2C', ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const unless = (state: PlanState, key: keyof PlanState, text: string): string =>
  state[key] === DEFAULT_PLAN[key] ? '' : text;

const sameWays = (ways: readonly Way[]): boolean =>
  ways.length === DEFAULT_PLAN.ways.length && ways.every((way) => DEFAULT_PLAN.ways.includes(way));

const waysText = (ways: readonly Way[]): string =>
  ways.length === 0 ? NO_WAY : ways.map((way) => WAY_WORDS[way]).join(',');

/** The word of a way in the address. */
export const wayWord = (way: Way): string => WAY_WORDS[way];
