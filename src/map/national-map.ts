import type { Municipality } from '../atlas/area.ts';
import type { Geography } from '../atlas/geography.ts';
import { bordersBetween, dissolve, municipalityArea } from '../geometry/planar-atlas.ts';
import { boundsOf, fitSheet, toSheet, type Sheet, type SheetFormat } from '../geometry/sheet.ts';
import { areaPath, linePath } from '../geometry/svg-path.ts';
import { framed, halfWidth, type MapFigure, type MapLabel } from './map-figure.ts';

/** Towns that readers know, to find their way by; where they crowd, one of them. */
const TOWNS: readonly (readonly [municipality: string, town: string])[] = [
  ['0301', 'Oslo'],
  ['1103', 'Stavanger'],
  ['1506', 'Molde'],
  ['1804', 'Bodø'],
  ['3420', 'Elverum'],
  ['4204', 'Kristiansand'],
  ['4601', 'Bergen'],
  ['5001', 'Trondheim'],
  ['5007', 'Namsos'],
  ['5401', 'Tromsø'],
  ['5403', 'Alta'],
  ['5444', 'Kirkenes'],
];

const FORMAT: SheetFormat = { width: 620, height: 800, padding: 4 };

/** What a map is drawn from: as much of the atlas as shapes and places. */
export interface Drawable {
  readonly geography: Geography;
  readonly areas: { readonly municipalities: readonly Municipality[] };
}

/** What a national map says of one municipality. */
export interface AreaPaint {
  readonly value: string;
  readonly colour: string;
  /** The figure may be on the other side of a limit: hatched over its colour. */
  readonly uncertain?: boolean;
}

/** The colour and the words of each municipality on a map. */
export type Paint = (municipality: Municipality) => AreaPaint;

/** @param text the size of the names where they are large, in units of the viewBox: none is cut off */
export type PaintNational = (paint: Paint, text?: number) => MapFigure;

/** Draws the shapes of Norway once; each national map then only paints them. */
export function nationalMap(
  { geography, areas }: Drawable,
  format: SheetFormat = FORMAT,
): PaintNational {
  const whole = dissolve(geography.atlas, geography.atlas.shapes.keys());
  const sheet = fitSheet(boundsOf(whole), format);
  const shapes = geography.forSheet(sheet);
  const places = new Map<string, Municipality>(
    areas.municipalities.map((each) => [each.code, each]),
  );
  const paths = new Map(
    areas.municipalities.map(({ code }) => [code, areaPath(sheet, municipalityArea(shapes, code))]),
  );
  const frame = {
    ...framed(sheet),
    outline: '',
    regionBorders: linePath(
      sheet,
      bordersBetween(shapes, (code) => places.get(code)?.region),
    ),
    countyBorders: linePath(
      sheet,
      bordersBetween(shapes, (code) => places.get(code)?.county2024),
    ),
    labels: townLabels(places, geography, sheet),
  };
  return (paint, text = 0) => ({
    ...frame,
    labels: frame.labels.map((label) => inside(label, frame.width, text)),
    areas: areas.municipalities.map((municipality) => ({
      id: municipality.code,
      name: municipality.name,
      path: `kommune/${municipality.slug}/`,
      d: paths.get(municipality.code) ?? '',
      uncertain: false,
      ...paint(municipality),
    })),
  });
}

/** A name that would stand out of the map at either side, moved so far in that it does not. */
function inside(label: MapLabel, width: number, size: number): MapLabel {
  const half = halfWidth(label.text, size);
  return { ...label, x: Math.min(Math.max(label.x, half), width - half) };
}

/** A town is left out where the division has no municipality of its number. */
const townLabels = (
  places: ReadonlyMap<string, Municipality>,
  geography: Geography,
  sheet: Sheet,
): readonly MapLabel[] =>
  TOWNS.flatMap(([code, text]) => {
    const place = places.get(code);
    if (place === undefined) return [];
    const [x, y] = toSheet(sheet, geography.labelPoint(place.code).metres);
    return [{ x, y, text }];
  });
