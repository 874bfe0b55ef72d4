import type { MultiLineString, MultiPolygon, Position, BBox } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import { pair } from './position.ts';
import { sheetBounds, toSheet, type Bounds } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { bboxClip } from '@turf/turf';

type Point = readonly [x: number, y: number];

/** What is outside the frame is cut so many units beyond it, so that no cut edge is stroked in it. */
const BLEED = 8;
/** The mark of an area that is smaller than a unit: a lozenge around where it is. */
const LOZENGE: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

/**
 * An area in metres as an SVG path in the sheet's whole units, cut a little outside its frame; ''
 * when nothing of it is on the sheet. Islands and holes below `minRing` square units are left out,
 * but never the area's largest ring. Draw with `fill-rule="evenodd"`.
 *
 * The path has only `m` and `z`: each ring is `m x y dx dy dx dy … z`, all numbers relative, the
 * first point of a ring to the first point of the ring before (of the first ring: to 0 0).
 */
export function areaPath(sheet: Sheet, area: MultiPolygon, minRing = 1): string {
  const inside = clipArea(area, sheetBounds(sheet, BLEED)).coordinates;
  const polygons = inside.map((rings) => rings.map((ring) => roundedRing(sheet, ring)));
  const sizes = polygons.map(([outer = []]) => ringArea(outer));
  // In metres: of an area smaller than a unit, all rings are of size 0 on the sheet.
  const extents = inside.map(([outer = []]) => planarRingArea(outer.map(pair)));
  const largest = extents.indexOf(Math.max(...extents));
  const rings = polygons.flatMap(([outer = [], ...holes], index) =>
    (sizes[index] ?? 0) >= minRing || index === largest
      ? [visible(outer), ...holes.filter((hole) => ringArea(hole) >= minRing)]
      : [],
  );
  return encode(rings, true);
}

/**
 * Lines in metres as an SVG path in the sheet's whole units, cut a little outside its frame. Like
 * {@link areaPath} without `z`: the first point of a line is relative to the last of the line before.
 */
export function linePath(sheet: Sheet, lines: MultiLineString): string {
  const inside = clipLines(lines, sheetBounds(sheet, BLEED)).coordinates;
  const rounded = inside.map((line) =>
    straightened(line.map((point) => toSheet(sheet, pair(point)))),
  );
  return encode(
    rounded.filter((line) => line.length > 1),
    false,
  );
}

/** The ring in units, its last point (the first again) left out; one point of a ring that is less. */
function roundedRing(sheet: Sheet, ring: Position[]): Point[] {
  const points = straightened(ring.map((point) => toSheet(sheet, pair(point))));
  return points.length > 1 ? points.slice(0, -1) : points;
}

/** Without points that fall on the one before or on the straight line to the next. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) === 0) kept.pop();
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return NaN;
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

/** Shoelace formula, in square units. */
function ringArea(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function visible(ring: Point[]): Point[] {
  const [middle] = ring;
  if (middle === undefined || ringArea(ring) > 0) return ring;
  return LOZENGE.map(([x, y]) => [middle[0] + x, middle[1] + y]);
}

function encode(lines: readonly (readonly Point[])[], closed: boolean): string {
  let pen: Point = [0, 0];
  return lines
    .map((line) => {
      const start = line[0] ?? pen;
      const text = line.map((point) => {
        const step = [point[0] - pen[0], point[1] - pen[1]];
        pen = point;
        return step.map((number) => (number < 0 ? `${number}` : ` ${number}`)).join('');
      });
      if (closed) pen = start;
      return `m${text.join('').trimStart()}${closed ? 'z' : ''}`;
    })
    .join('');
}

/**
 * The part of an area inside the bounds (Sutherland–Hodgman): where it is cut, its edge runs along
 * the bounds. Coordinates are in the plane; nothing of the earth's shape is taken into account.
 */
export function clipArea(area: MultiPolygon, bounds: Bounds): MultiPolygon {
  const { geometry } = bboxClip(area, boxOf(bounds));
  const polygons = geometry.coordinates as Position[][][];
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => rings.length > 0) };
}

/** The part of lines inside the bounds; a line that leaves and comes back becomes two. */
export function clipLines(lines: MultiLineString, bounds: Bounds): MultiLineString {
  const { geometry } = bboxClip(lines, boxOf(bounds));
  const coordinates =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : (geometry.coordinates as Position[][]);
  return { type: 'MultiLineString', coordinates };
}

const boxOf = ({ minE, minN, maxE, maxN }: Bounds): BBox => [minE, minN, maxE, maxN];
