import type { LegendEntry } from '../legend.ts';
import type { MapFigure } from '../maps/map-figure.ts';
import {
  nationalMap,
  type Drawable,
  type PaintNational,
  type Place,
} from '../maps/national-map.ts';
import { neighbourhoodMap, type DrawNeighbourhood } from '../maps/neighbourhood-map.ts';
import { CONTEXT } from './card-set.ts';
import type { Card, CardSet } from './card.ts';

/** Embeds are drawn smaller than pages, so that less has to be sent. */
const NATIONAL = { width: 460, height: 594, padding: 3 };
const NEIGHBOURHOOD = { size: 420, text: 15 };

/** A map as an embed shows it, and the colours that are on it in words. */
export interface DrawnCard {
  readonly figure: MapFigure;
  readonly legend: readonly LegendEntry[];
}

export type DrawCard = (card: Card, paints: CardSet['paints']) => DrawnCard;

/** Draws the maps of cards from the places of their edition. */
export function cardMaps(drawable: Drawable<Place>): DrawCard {
  let national: PaintNational<Place> | undefined;
  const neighbourhood: DrawNeighbourhood<Place> = neighbourhoodMap(drawable, NEIGHBOURHOOD);
  return ({ map, legend }, paints) => {
    const colours = paints[map.paint] ?? {};
    const paint = ({ code }: Place) => colours[code] ?? { colour: CONTEXT, value: '' };
    if (map.focus.length === 0) {
      national ??= nationalMap(drawable, NATIONAL);
      return { figure: national(paint), legend: legend.entries };
    }
    const figure = neighbourhood({ focus: map.focus, outlined: map.outlined, paint });
    const seen = new Set(figure.areas.map(({ colour }) => colour));
    return { figure, legend: legend.entries.filter(({ colour }) => seen.has(colour)) };
  };
}
