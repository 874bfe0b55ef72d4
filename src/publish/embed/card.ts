import type { LegendEntry } from '../legend.ts';
import type { AreaPaint } from '../maps/national-map.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';

/** A key figure and what it is of, with its year. */
export interface CardFigure {
  readonly name: string;
  readonly text: string;
}

/** What the map of a card shows: all of the country, or so much as surrounds some municipalities. */
export interface CardMap {
  /** The municipalities that the sheet is laid around; none: the country. */
  readonly focus: readonly MunicipalityCode[];
  readonly outlined: readonly MunicipalityCode[];
  /** The name of its colours in the edition's paints. */
  readonly paint: string;
}

/**
 * All that an embed says, in one language and in finished words, so that an edition can be kept
 * as it was said and drawn again by the same components.
 */
export interface Card {
  /** The address of the page it leads to, below the language; what identifies it. */
  readonly path: string;
  /** What kind of thing it is about; '' for a map of the country. */
  readonly kind: string;
  readonly title: string;
  readonly sentence: string;
  readonly figures: readonly CardFigure[];
  readonly legend: { readonly title: string; readonly entries: readonly LegendEntry[] };
  /** Publishers and licences. */
  readonly source: string;
  /** The years of the figures. */
  readonly years: string;
  readonly map: CardMap;
}

/** The colour and the words of each municipality on one map; who is not here is only context. */
export type Paint = Readonly<Record<string, AreaPaint>>;

/** Every embed of one language. */
export interface CardSet {
  readonly cards: readonly Card[];
  readonly paints: Readonly<Record<string, Paint>>;
}
