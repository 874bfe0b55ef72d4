import type { MultiPolygon, Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import { pair } from './position.ts';
import type { Degrees, Metres } from './position.ts';
import { unproject } from './projection.ts';
import { boundsOf } from './sheet.ts';

/** Where an area's name stands: well inside its largest part. */
export interface LabelPoint {
  readonly metres: Metres;
  readonly degrees: Degrees;
  /** Metres from the point to the nearest edge: the room around it. */
  readonly clearance: number;
}

interface Cell {
  readonly middle: Metres;
  readonly half: number;
  readonly clearance: number;
}

/** Metres; a point that is deeper inside by less is no better. */
const PRECISION = 100;

/**
 * The pole of inaccessibility of the area's largest polygon: the point farthest from its edge, to
 * within 100 m. Found by halving squares (Mapbox's polylabel, V. Agafonkin 2016); it follows from
 * the shape alone. The area is in metres. @throws RangeError for an area
 * without polygons or without width.
 */
export function labelPoint(area: MultiPolygon): LabelPoint {
  const rings = largestPolygon(area).map((ring) => ring.map(pair));
  const { metres, clearance } = deepest(rings, firstCells(rings));
  return { metres, degrees: unproject(metres), clearance };
}

function largestPolygon({ coordinates }: MultiPolygon): Position[][] {
  const size = ([outer]: Position[][]) => planarRingArea((outer ?? []).map(pair));
  const [largest] = coordinates.toSorted((a, b) => size(b) - size(a));
  if (!largest) throw new RangeError('no label point in an area without polygons');
  return largest;
}

function firstCells(rings: readonly Metres[][]): Cell[] {
  const coordinates = [rings.map((ring) => ring.map((point) => [...point]))];
  const { minE, minN, maxE, maxN } = boundsOf({ type: 'MultiPolygon', coordinates });
  const size = Math.min(maxE - minE, maxN - minN);
  if (size === 0) throw new RangeError('no label point in an area without width');
  const cells: Cell[] = [];
  for (let e = minE; e < maxE; e += size)
    for (let n = minN; n < maxN; n += size)
      cells.push(cell(rings, [e + size / 2, n + size / 2], size / 2));
  return cells;
}

/** Halves the squares that may hold a better point, the most promising first. */
function deepest(rings: readonly Metres[][], first: Cell[]): { metres: Metres; clearance: number } {
  const promise = ({ clearance, half }: Cell) => clearance + half * Math.SQRT2;
  let queue = first;
  let best = queue.reduce((a, b) => (b.clearance > a.clearance ? b : a));
  while (queue.length > 0) {
    const hopeful = queue.filter((candidate) => promise(candidate) > best.clearance + PRECISION);
    queue = hopeful.flatMap((candidate) => quarters(rings, candidate));
    best = queue.reduce((a, b) => (b.clearance > a.clearance ? b : a), best);
  }
  return { metres: best.middle, clearance: best.clearance };
}

function quarters(rings: readonly Metres[][], { middle: [e, n], half }: Cell): Cell[] {
  const quarter = half / 2;
  return [
    [e - quarter, n - quarter],
    [e + quarter, n - quarter],
    [e - quarter, n + quarter],
    [e + quarter, n + quarter],
  ].map((middle) => cell(rings, pair(middle), quarter));
}

const cell = (rings: readonly Metres[][], middle: Metres, half: number): Cell => ({
  middle,
  half,
  clearance: clearance(rings, middle),
});

/** Metres to the nearest edge; negative outside. */
function clearance(rings: readonly Metres[][], point: Metres): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings)
    for (const [index, a] of ring.entries()) {
      const b = ring[index + 1];
      if (!b) continue;
      if (a[1] > point[1] !== b[1] > point[1] && point[0] < crossingAt(a, b, point[1]))
        inside = !inside;
      nearest = Math.min(nearest, squaredDistance(point, a, b));
    }
  return Math.sqrt(nearest) * (inside ? 1 : -1);
}

const crossingAt = (a: Metres, b: Metres, northing: number) =>
  a[0] + ((b[0] - a[0]) * (northing - a[1])) / (b[1] - a[1]);

function squaredDistance([e, n]: Metres, a: Metres, b: Metres): number {
  const [de, dn] = [b[0] - a[0], b[1] - a[1]];
  const along = ((e - a[0]) * de + (n - a[1]) * dn) / (de * de + dn * dn || 1);
  const nearest = Math.max(0, Math.min(1, along));
  return (e - a[0] - nearest * de) ** 2 + (n - a[1] - nearest * dn) ** 2;
}
