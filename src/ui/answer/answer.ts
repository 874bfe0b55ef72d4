import { colourAt } from '../evidence/coverage-look.ts';
import type { CoverageStatus } from '../../domain/indicators/coverage.ts';
import type { LegendEntry } from '../../map/legend.ts';
import type { MapFigure } from '../../map/map-figure.ts';
import type { PaintNational, Paint } from '../../map/national-map.ts';
import type { DrawNeighbourhood, Neighbourhood } from '../../map/neighbourhood-map.ts';

/** What figures are from: files below `data/`, and the ids of the documents in them. */
export interface Sources {
  readonly tables: readonly string[];
  readonly only: readonly string[];
}

/** A key figure and what it is of, with its year. */
export interface KeyFigure extends Sources {
  readonly name: string;
  readonly text: string;
}

/** The one figure that a page is shared with. */
export interface Headline {
  /** What kind of place it is: «Kommune 1515 · klasse 5». */
  readonly kind: string;
  readonly title: string;
  /** «8 av 46». */
  readonly figure: string;
  /** What the figure counts. */
  readonly caption: string;
  /** One thing more; '' for none. */
  readonly note: string;
  /** Decides the colour of the figure. */
  readonly status: CoverageStatus;
}

/**
 * What the first screen of a page answers, in one language and in finished words. The page, its
 * embed and its share card all say it, so it is made here and nowhere else.
 */
export interface Answer {
  /** The address of the page below the language; what identifies it. */
  readonly path: string;
  /** What kind of place it is about: «Kommune 1515»; '' for a map of the country. */
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  /** What the map shows; laid around no municipality it is all of the country. */
  readonly map: Neighbourhood & { readonly title: string };
  readonly legend: { readonly title: string; readonly entries: readonly LegendEntry[] };
  /** Of a national map, the legend is its figures. */
  readonly figures: readonly KeyFigure[];
  /** What the map is from, and the year of it in words. */
  readonly sources: Sources & { readonly year: string };
  /** The years of the map and of the key figures in words. */
  readonly years: string;
  /** Left out where a page is shared as the atlas itself. */
  readonly headline?: Headline;
}

/** The two ways to draw a map. */
export interface Maps {
  readonly national: PaintNational;
  readonly neighbourhood: DrawNeighbourhood;
}

/** An answer with its map as it is drawn, and a legend that knows what is on it. */
export interface DrawnAnswer extends Answer {
  readonly figure: MapFigure;
}

/**
 * Draws the map of an answer. A colour that is counted is in the legend even if it counts none; of
 * the others those that are on the map.
 * @param text the size of the names of places, in units of the viewBox
 */
export function drawAnswer(
  { national, neighbourhood }: Maps,
  answer: Answer,
  text?: number,
): DrawnAnswer {
  const { map, legend } = answer;
  const figure = map.focus.length === 0 ? national(map.paint, text) : neighbourhood(map, text);
  const seen = new Set(figure.areas.map(({ colour }) => colourAt(colour)));
  const shown = ({ colour, count }: LegendEntry) => count !== undefined || seen.has(colour);
  return { ...answer, figure, legend: { ...legend, entries: legend.entries.filter(shown) } };
}

/** What every national map has in common: it is about no kind of place, and its key is its figures. */
export const national = ({
  map: { title, paint },
  ...own
}: Omit<Answer, 'kind' | 'figures' | 'map' | 'years'> & {
  readonly map: { readonly title: string; readonly paint: Paint };
}): Answer => ({
  ...own,
  kind: '',
  figures: [],
  years: own.sources.year,
  map: { focus: [], outlined: [], title, paint },
});
