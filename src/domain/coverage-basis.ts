/**
 * On what ground a municipality counts as reached by a programme:
 * `participation` the report documents trainees, member businesses, activity or the host there;
 * `stated-municipality` it names the municipality as part of the programme's area;
 * `stated-all` it says that all municipalities of a region are in it, or how many, and they are all;
 * `stated-region` it names a region, and the municipality belongs to it.
 */
export const COVERAGE_BASES = [
  'participation',
  'stated-municipality',
  'stated-all',
  'stated-region',
] as const;
export type CoverageBasis = (typeof COVERAGE_BASES)[number];

/**
 * How much a reader asks for before a municipality counts as reached, the most first. Each level
 * holds the one before: `stated` counts participation too, and `area` all four grounds.
 */
export const EVIDENCE_LEVELS = ['participation', 'stated', 'area'] as const;
export type Evidence = (typeof EVIDENCE_LEVELS)[number];

/** What is counted wherever a reader has not chosen. */
export const DEFAULT_EVIDENCE: Evidence = 'stated';

/** The levels as a page holds them that shows one at a time: the default first. */
export const DEFAULT_FIRST: readonly Evidence[] = [
  DEFAULT_EVIDENCE,
  ...EVIDENCE_LEVELS.filter((level) => level !== DEFAULT_EVIDENCE),
];

const LEVELS: Readonly<Record<CoverageBasis, Evidence>> = {
  participation: 'participation',
  'stated-municipality': 'stated',
  'stated-all': 'stated',
  'stated-region': 'area',
};

/** The level at which a ground begins to count. */
export const levelOf = (basis: CoverageBasis): Evidence => LEVELS[basis];

/** Whether what is shown at one level counts at another that a reader asks for. */
export const isWithin = (shown: Evidence, asked: Evidence): boolean =>
  EVIDENCE_LEVELS.indexOf(shown) <= EVIDENCE_LEVELS.indexOf(asked);

/** Whether a ground counts as coverage at an evidence level. */
export const countsAs = (basis: CoverageBasis, evidence: Evidence): boolean =>
  isWithin(levelOf(basis), evidence);

/** What a value is at each level of evidence. */
export const atEachLevel = <T>(make: (level: Evidence) => T): Readonly<Record<Evidence, T>> => ({
  participation: make('participation'),
  stated: make('stated'),
  area: make('area'),
});

/** What an address calls the levels, the same in every language; the default is left out. */
export const EVIDENCE_KEY = 'grunnlag';
const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  participation: 'dokumentert',
  stated: 'oppgitt',
  area: 'nevnt',
};

/** The folder of each level below the gaps, which have a page for each; the default has none. */
export const GAP_FOLDERS: Readonly<Record<Evidence, string>> = {
  participation: 'dokumentert/',
  stated: '',
  area: 'omrade/',
};

/** Whether other sources than the report count, in an address. */
export const LATER_KEY = 'kilder';
export const LATER_WORD = 'alle';

/** The word of a level in an address; '' for the default, which needs none. */
export const evidenceWord = (evidence: Evidence): string =>
  evidence === DEFAULT_EVIDENCE ? '' : EVIDENCE_WORDS[evidence];

/** The level that an address names; undefined for a word that is none. */
export const evidenceOfWord = (word: string): Evidence | undefined =>
  EVIDENCE_LEVELS.find((level) => EVIDENCE_WORDS[level] === word);
