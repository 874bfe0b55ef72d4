import type { Part } from './choice.ts';

/** The kinds of embeds; what is of one kind says as much, and is as high. */
export type EmbedKind = 'map' | 'municipality' | 'group' | 'programme';

/** CSS pixels of each part that can be shown. */
export type Heights = Readonly<Partial<Record<Part, number>>>;

/** By the first folder of the page's address. */
const KINDS: ReadonlyMap<string, EmbedKind> = new Map([
  ['kommune', 'municipality'],
  ['region', 'group'],
  ['fylke', 'group'],
  ['ordning', 'programme'],
  ['dekning', 'map'],
  ['naering', 'map'],
  ['pendling', 'map'],
]);

/** The kind of the embed of a page; undefined where there is none. */
export const kindOf = (path: string): EmbedKind | undefined => KINDS.get(path.split('/')[0] ?? '');

/** Folders below the language, each with letters, digits and what joins them; never a way out. */
const PATH = /^(?:[a-z\d][a-z\d.-]*\/){1,4}$/;

/** Whether an address below the language can be that of a page with an embed. */
export const isEmbeddable = (path: string): boolean =>
  PATH.test(path) && kindOf(path) !== undefined;

/**
 * Heights that hold the words of any embed of a kind in a frame of 300 CSS pixels, in any language;
 * the map takes what the words leave. `tests/e2e/embed-heights.e2e.ts` measures them, and prints what
 * to write here when the words have outgrown them.
 */
export const HEIGHTS: Readonly<Record<EmbedKind, Heights>> = {
  map: { all: 1000, map: 840 },
  municipality: { all: 1040, map: 700, figures: 600 },
  group: { all: 1040, map: 680, figures: 580 },
  programme: { all: 860, map: 560, figures: 480 },
};

/** The same for the strips of the labour markets, which are no map. */
export const STRIPS_HEIGHT = 2220;

/** What the lines take that say of which date an edition is. */
export const DATED = 80;

/** The heights of a kind in an edition. */
export const datedHeights = (kind: EmbedKind): Heights =>
  Object.fromEntries(Object.entries(HEIGHTS[kind]).map(([part, height]) => [part, height + DATED]));
