import type { Municipality } from '../atlas/area.ts';
import type { Geography } from '../atlas/geography.ts';
import type { MunicipalityCode } from '../domain/area-code.ts';
import { bordersBetween, dissolve, municipalityArea } from '../geometry/planar-atlas.ts';
import {
  boundsOf,
  neighbourhoodSheet,
  overlap,
  sheetBounds,
  sheetSize,
  toSheet,
  type Bounds,
  type Sheet,
} from '../geometry/sheet.ts';
import { areaPath, linePath } from '../geometry/svg-path.ts';
import { framed, halfWidth, type MapFigure, type MapLabel } from './map-figure.ts';
import type { Drawable, Paint } from './national-map.ts';

/** The longer side of the map, in units of its viewBox. */
const SIZE = 640;
/** The size of its names in those units. */
const TEXT = 13;
/** More names than this would cover what they name. */
const MOST_LABELS = 14;

export interface Neighbourhood {
  /** The municipalities that the sheet is laid around. */
  readonly focus: readonly MunicipalityCode[];
  /** The municipalities, or the one, that the page is about. */
  readonly outlined: readonly MunicipalityCode[];
  readonly paint: Paint;
}

/** @param text the size of the names, in units of the viewBox: fewer fit the larger they are */
export type DrawNeighbourhood = (neighbourhood: Neighbourhood, text?: number) => MapFigure;

/** A map before it is painted; the same in every language. */
interface Outline extends Omit<MapFigure, 'areas' | 'labels'> {
  readonly shapes: readonly { readonly place: Municipality; readonly d: string }[];
  readonly labels: (text: number) => readonly MapLabel[];
}

/** Draws an area with just so much around it that a reader sees where it is; each area once. */
export function neighbourhoodMap(drawable: Drawable, size = SIZE): DrawNeighbourhood {
  const outline = outliner(drawable, size);
  const drawn = new Map<string, Outline>();
  return ({ focus, outlined, paint }, text = TEXT) => {
    const key = `${focus.join()} ${outlined.join()}`;
    const { shapes, labels, ...frame } = drawn.get(key) ?? outline(focus, outlined);
    drawn.set(key, { shapes, labels, ...frame });
    const areas = shapes.map(({ place, d }) => ({
      id: place.code,
      name: place.name,
      path: `kommune/${place.slug}/`,
      d,
      uncertain: false,
      ...paint(place),
    }));
    return { ...frame, areas, labels: labels(text) };
  };
}

type Codes = readonly MunicipalityCode[];

function outliner(
  { geography, areas }: Drawable,
  size: number,
): (focus: Codes, outlined: Codes) => Outline {
  const within = areasWithin(geography, areas.municipalities);
  const regions = new Map<string, string>(
    areas.municipalities.map(({ code, region }) => [code, region]),
  );
  return (focus, outlined) => {
    const sheet = neighbourhoodSheet(boundsOf(dissolve(geography.atlas, focus)), size);
    const shapes = geography.forSheet(sheet);
    const near = within(sheetBounds(sheet));
    const shown = near
      .map((place) => ({ place, d: areaPath(sheet, municipalityArea(shapes, place.code)) }))
      .filter(({ d }) => d !== '');
    const places = shown.map(({ place }) => place);
    return {
      ...framed(sheet),
      shapes: shown,
      regionBorders: linePath(
        sheet,
        bordersBetween(
          shapes,
          (code) => regions.get(code),
          near.map(({ code }) => code),
        ),
      ),
      countyBorders: '',
      outline: areaPath(sheet, dissolve(shapes, outlined)),
      labels: labeller(geography, sheet, places, new Set(focus)),
    };
  };
}

/**
 * Finds the areas whose boxes lie over a rectangle, in their own order. It looks at all of them: where there
 * are 35 600, that is half a millisecond of the ten that a page costs.
 */
function areasWithin(
  geography: Geography,
  places: readonly Municipality[],
): (bounds: Bounds) => readonly Municipality[] {
  const boxed = places.map((place) => ({
    place,
    box: boundsOf(municipalityArea(geography.atlas, place.code)),
  }));
  return (bounds) => boxed.filter(({ box }) => overlap(box, bounds)).map(({ place }) => place);
}

/** The names of the focus first, then of the roomiest neighbours, none on top of another. */
function labeller(
  geography: Geography,
  sheet: Sheet,
  places: readonly Municipality[],
  focus: ReadonlySet<string>,
): (size: number) => readonly MapLabel[] {
  const { width, height } = sheetSize(sheet);
  const candidates = places
    .map(({ code, name }) => {
      const { metres, clearance } = geography.labelPoint(code);
      const [x, y] = toSheet(sheet, metres);
      return { x, y, text: shortName(name), rank: clearance + (focus.has(code) ? 1e9 : 0) };
    })
    .sort((a, b) => b.rank - a.rank);
  const whole = ({ x, y, text }: MapLabel, size: number): boolean => {
    const [half, line] = [halfWidth(text, size), size * LINE];
    return x > half && x < width - half && y > line && y < height - line;
  };
  return (size) =>
    withoutCollisions(
      candidates.filter((label) => whole(label, size)),
      size,
    );
}

function withoutCollisions(candidates: readonly MapLabel[], size: number): readonly MapLabel[] {
  const placed: MapLabel[] = [];
  for (const { x, y, text } of candidates) {
    if (placed.length >= MOST_LABELS) break;
    if (placed.some((other) => collide(other, { x, y, text }, size))) continue;
    placed.push({ x, y, text });
  }
  return placed;
}

/** The height of a line in sizes of the font. */
const LINE = 18 / 13;

const collide = (a: MapLabel, b: MapLabel, size: number): boolean =>
  Math.abs(a.y - b.y) < LINE * size &&
  Math.abs(a.x - b.x) < halfWidth(a.text, size) + halfWidth(b.text, size);

/** On a map the first of several names is enough, and the county in brackets is seen. */
const shortName = (name: string): string => name.split(' - ')[0]?.replace(/ \(.*\)$/, '') ?? name;
