import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { pair } from './position.ts';
import type { Metres } from './position.ts';

/** A rectangle in metres, UTM zone 33N. */
export interface Bounds {
  readonly minE: number;
  readonly minN: number;
  readonly maxE: number;
  readonly maxN: number;
}

/** What an SVG shows: a rectangle in metres and the metres that one unit of its viewBox stands for. */
export interface Sheet {
  readonly minE: number;
  readonly maxN: number;
  /** Metres; whole units. */
  readonly width: number;
  readonly height: number;
  /** Metres per unit of the viewBox. */
  readonly unit: number;
}

export interface SheetFormat {
  /** The viewBox that the bounds are fitted into, in units. */
  readonly width: number;
  readonly height: number;
  /** Left free on every side, in units. */
  readonly padding: number;
}

/** Broad and tall enough that neighbours show, and never a strip. */
const NEIGHBOURHOOD = { margin: 0.35, minExtent: 40_000, minAspect: 3 / 4, maxAspect: 4 / 3 };

/** Corners on whole units can make a side longer by one unit than the bounds are. */
const ROUNDING = 1;

/** The rectangle around geometries. @throws RangeError when they have no coordinates. */
export function boundsOf(...geometries: readonly (MultiPolygon | MultiLineString)[]): Bounds {
  let [minE, minN, maxE, maxN] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [easting, northing] of geometries.flatMap(positions).map(pair)) {
    minE = Math.min(minE, easting);
    minN = Math.min(minN, northing);
    maxE = Math.max(maxE, easting);
    maxN = Math.max(maxN, northing);
  }
  if (minE > maxE) throw new RangeError('no bounds without coordinates');
  return { minE, minN, maxE, maxN };
}

const positions = (geometry: MultiPolygon | MultiLineString): Position[] =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : geometry.coordinates.flat();

/** Whether two rectangles have more than an edge in common. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.minE < b.maxE && b.minE < a.maxE && a.minN < b.maxN && b.minN < a.maxN;

/**
 * A sheet that holds the bounds inside the padding, as large as the format allows. One of its sides
 * is the format's; the other is as short as the bounds let it be. The unit is a whole number of
 * metres and the corner lies on a whole unit, so that sheets of one unit round alike.
 */
export function fitSheet(bounds: Bounds, { width, height, padding }: SheetFormat): Sheet {
  const room = (extent: number, side: number) => extent / (side - 2 * padding - ROUNDING);
  const across = bounds.maxE - bounds.minE;
  const down = bounds.maxN - bounds.minN;
  const unit = Math.max(1, Math.ceil(Math.max(room(across, width), room(down, height))));
  const minE = (Math.floor(bounds.minE / unit) - padding) * unit;
  const maxN = (Math.ceil(bounds.maxN / unit) + padding) * unit;
  return {
    minE,
    maxN,
    width: (Math.ceil(bounds.maxE / unit) + padding) * unit - minE,
    height: maxN - (Math.floor(bounds.minN / unit) - padding) * unit,
    unit,
  };
}

/**
 * A sheet around an area with so much of its neighbours that the reader sees where it is: at least
 * 40 km each way and between 3:4 and 4:3. `size` is the longer side in units.
 */
export function neighbourhoodSheet(focus: Bounds, size: number): Sheet {
  const { margin, minExtent, minAspect, maxAspect } = NEIGHBOURHOOD;
  const grown = (extent: number) => Math.max(extent * (1 + 2 * margin), minExtent);
  const across = grown(focus.maxE - focus.minE);
  const down = grown(focus.maxN - focus.minN);
  const width = Math.max(across, down * minAspect);
  const height = Math.max(down, width / maxAspect);
  const middle = { e: (focus.minE + focus.maxE) / 2, n: (focus.minN + focus.maxN) / 2 };
  return fitSheet(
    {
      minE: middle.e - width / 2,
      maxE: middle.e + width / 2,
      minN: middle.n - height / 2,
      maxN: middle.n + height / 2,
    },
    { width: size, height: size, padding: 0 },
  );
}

/** The sheet's sides in units of the viewBox. */
export const sheetSize = ({ width, height, unit }: Sheet) => ({
  width: width / unit,
  height: height / unit,
});

/** The viewBox attribute. */
export function viewBox(sheet: Sheet): string {
  const { width, height } = sheetSize(sheet);
  return `0 0 ${width} ${height}`;
}

/** The sheet's rectangle in metres, wider by so many units on every side. */
export function sheetBounds({ minE, maxN, width, height, unit }: Sheet, margin = 0): Bounds {
  const edge = margin * unit;
  return {
    minE: minE - edge,
    maxE: minE + width + edge,
    minN: maxN - height - edge,
    maxN: maxN + edge,
  };
}

/** Metres to whole units of the viewBox; equal points always land on equal units. */
export function toSheet(sheet: Sheet, [easting, northing]: Metres): [x: number, y: number] {
  return [
    Math.round((easting - sheet.minE) / sheet.unit),
    Math.round((sheet.maxN - northing) / sheet.unit),
  ];
}

/** Units of the viewBox to metres, the inverse of {@link toSheet}. */
export function fromSheet(sheet: Sheet, [x, y]: readonly [number, number]): Metres {
  return [sheet.minE + x * sheet.unit, sheet.maxN - y * sheet.unit];
}
