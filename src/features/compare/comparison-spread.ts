import {
  apart,
  likenessOf,
  type Figures,
  type Likeness,
} from '../../domain/indicators/likeness.ts';
import {
  hasYear,
  placeFigure,
  yearShown,
  type ComparedMeasure,
  type PlaceFile,
  type PlaceFigure,
} from './comparison-files.ts';
import { isUncertain } from '../../measures/mark.ts';
import type { Level } from '../explore/level.ts';

/** What is compared: the measures of a page, at a level, in a year. */
export interface Compared {
  readonly measures: readonly ComparedMeasure[];
  readonly level: Level;
  /** Null is the latest of each measure. */
  readonly year: number | null;
}

/** The figure of one place in a spread. */
export interface PlaceValue {
  readonly place: PlaceFile;
  readonly value: number;
}

/** How far the places lie apart in one measure. */
export interface Spread {
  readonly measure: ComparedMeasure;
  readonly year: number | null;
  /** The places that can be ranked, highest first. */
  readonly ranked: readonly PlaceValue[];
  /** The places that cannot, and their figures. */
  readonly others: readonly { readonly place: PlaceFile; readonly figure: PlaceFigure }[];
  /** From the lowest to the highest in standard deviations; null when fewer than two are ranked. */
  readonly distance: number | null;
}

/** A quotient that is uncertain is never ranked; nor is what is not there. */
export const canBeRanked = ({ value, mark }: PlaceFigure): boolean =>
  value !== null && !isUncertain(mark);

/** Each measure's spread over the places, the widest first; those without one last. */
export function spreadsOf(
  { measures, level, year }: Compared,
  places: readonly PlaceFile[],
): readonly Spread[] {
  return measures
    .map((measure, at): Spread => {
      const figures = places.map((place) => ({
        place,
        figure: placeFigure(place, measures, at, year),
      }));
      const ranked = figures
        .filter(({ figure }) => canBeRanked(figure))
        .map(({ place, figure }) => ({ place, value: figure.value ?? 0 }))
        .sort((a, b) => b.value - a.value);
      const [high] = ranked;
      const low = ranked.at(-1);
      const judged = { ...measure, deviation: measure.deviations[level] };
      return {
        measure,
        year: yearShown(measure, year),
        ranked,
        others: hasYear(measure, year) ? figures.filter(({ figure }) => !canBeRanked(figure)) : [],
        distance:
          high === undefined || low === undefined || high === low
            ? null
            : apart(judged, high.value, low.value),
      };
    })
    .sort((a, b) => (b.distance ?? -1) - (a.distance ?? -1));
}

/** Two of the places and how alike they are. */
export interface Pair {
  readonly a: PlaceFile;
  readonly b: PlaceFile;
  readonly likeness: Likeness;
}

/** What likeness is measured by. */
export const figuresOf = ({ measures, year }: Compared, place: PlaceFile): Figures =>
  measures.map((_, at) => placeFigure(place, measures, at, year).value);

/** Every pair of the places, the most alike first. */
export function pairsOf(compared: Compared, places: readonly PlaceFile[]): readonly Pair[] {
  const measures = compared.measures.map((measure) => ({
    ...measure,
    deviation: measure.deviations[compared.level],
  }));
  const figures = places.map((place) => figuresOf(compared, place));
  return places
    .flatMap((a, at) =>
      places.slice(at + 1).map((b, after) => ({
        a,
        b,
        likeness: likenessOf(measures, figures[at] ?? [], figures[at + 1 + after] ?? []),
      })),
    )
    .filter(({ likeness }) => Number.isFinite(likeness.distance))
    .sort((one, other) => one.likeness.distance - other.likeness.distance);
}
