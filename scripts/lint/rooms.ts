/**
 * Who may import whom, from the bottom of the house up. A room is a folder; the longest name that a
 * file's path begins with is its room. Types may cross every wall, since they leave nothing behind in
 * what runs. What a browser is sent is a wall of its own: see `browser-reach.ts`.
 */
export interface Room {
  /** The rooms whose values this one may import besides its own. */
  readonly rooms: readonly string[];
  /** The rooms that it may import the words of, the files called `…words….ts`, and nothing else. */
  readonly wordsOf?: readonly string[];
  /** The only packages it may import; any when left out. */
  readonly packages?: readonly string[];
  /** Whether it may read files, the clock of the machine and the rest of Node. */
  readonly node: boolean;
}

const PIPELINE = ['domain', 'geometry', 'ingest/sources', 'ingest/tables', 'ingest/checks'];
const FIGURES = ['domain', 'geometry', 'measures', 'i18n', 'site'];
/** What features are drawn with: a living map among them. */
const UI = [
  'map',
  ...['browser', 'figure', 'table', 'evidence', 'answer', 'styles', 'page'].map((it) => `ui/${it}`),
];
/** Sharing, embedding and the open data are about every feature, and stand on every feature's page. */
const ABOUT_ALL = ['features/share', 'features/embed', 'features/open-data'];

/** Which feature is made of which others; any other feature imports none. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  /** A place's page has a section of each of these. */
  place: ['commuting', 'industry'],
  /** A brief is the gaps of a county, and its people. */
  brief: ['gaps', 'place'],
  /** The report's own answer stands beside its map. */
  coverage: ['report'],
  /** What the report says, and what trainees answered, in short; the search stands in the page. */
  front: ['coverage', 'surveys', 'search'],
  /** Programmes compared: what the report says of them, and what businesses answered. */
  programme: ['report', 'surveys'],
  /** The same choices and figures, of a few places. */
  compare: ['explore'],
  /** A dot leads to its place in the explorer. */
  strips: ['explore'],
  share: ['embed', 'open-data'],
  embed: ['coverage', 'industry', 'commuting', 'place', 'programme'],
  'open-data': ['share'],
};

const FEATURES = [
  ...['about', 'brief', 'changes', 'commuting', 'compare', 'contribute', 'coverage', 'embed'],
  ...['explore', 'flows', 'front', 'gaps', 'industry', 'open-data', 'place', 'plan', 'programme'],
  ...['report', 'search', 'share', 'strips', 'surveys'],
];

const feature = (name: string): readonly [string, Room] => [
  `features/${name}`,
  {
    rooms: [
      'atlas',
      ...FIGURES,
      ...UI,
      ...ABOUT_ALL,
      ...(MADE_OF[name] ?? []).map((other) => `features/${other}`),
    ],
    node: true,
  },
];

export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['d3-array', 'd3-scale'], node: false },
  geometry: { rooms: ['domain'], node: false },
  /** The official formats, each read as it is. */
  'ingest/sources': { rooms: ['domain'], node: true },
  'ingest/tables': { rooms: ['domain'], node: true },
  'ingest/checks': { rooms: ['domain'], node: true },
  /** The services themselves: polite requests, typed failures; the readers are the sources'. */
  'ingest/services': { rooms: ['domain', 'ingest/sources'], node: true },
  /** What is asked of whom, and the tables made of the answers. */
  'ingest/figures': { rooms: PIPELINE, node: true },
  /** A whole refresh: requested, made, checked, compared with the last snapshot, swapped in. */
  'ingest/refresh': {
    rooms: [...PIPELINE, 'ingest/services', 'ingest/figures', 'atlas'],
    node: true,
  },
  atlas: { rooms: PIPELINE, node: true },
  /** Languages, how figures are written, and all that features say gathered by language. */
  i18n: {
    rooms: [],
    wordsOf: ['map', 'ui/table', ...FEATURES.map((name) => `features/${name}`)],
    packages: [],
    node: false,
  },
  /** Every measure once: what it is, what it is from, its figures, its classes, how it is written. */
  measures: { rooms: ['domain', 'i18n'], packages: ['d3-array'], node: false },
  /** Addresses, and the atlas as it is loaded for a build. */
  site: { rooms: ['domain', 'atlas', 'i18n', 'map'], node: true },
  /** What every script in a page stands on; no figures. */
  'ui/browser': { rooms: ['domain', 'i18n'], packages: [], node: false },
  /** Drawing at build, and the living map that takes the drawing over. */
  map: { rooms: [...FIGURES, 'ui/browser', 'ui/styles'], node: false },
  /** Figures, names, sources and addresses in words. */
  'ui/figure': { rooms: FIGURES, node: false },
  'ui/table': { rooms: [...FIGURES, 'map', 'ui/browser', 'ui/figure'], node: false },
  /** How sure a programme's reach is, and what a page shows and counts of it. */
  'ui/evidence': {
    rooms: [...FIGURES, 'map', 'ui/browser', 'ui/figure', 'ui/table', 'ui/answer'],
    node: false,
  },
  /** What a page answers: the model that page, embed and share card have in common. */
  'ui/answer': { rooms: [...FIGURES, 'map', 'ui/figure', 'ui/evidence'], node: false },
  /** What every page looks like, its citation and its dialog among them. */
  'ui/styles': {
    rooms: ['map', 'ui/table', 'ui/evidence', 'features/share', 'features/embed'],
    node: false,
  },
  /** The frame of every page: it brings what all pages offer. */
  'ui/page': {
    rooms: [...FIGURES, ...UI, ...ABOUT_ALL, 'features/search', 'features/changes'],
    node: true,
  },
  ...Object.fromEntries(FEATURES.map(feature)),
  /** Routes alone. */
  pages: {
    rooms: ['atlas', ...FIGURES, ...UI, ...FEATURES.map((name) => `features/${name}`)],
    node: true,
  },
};
