import type { Position } from 'geojson';
import { pair } from './position.ts';

type Point = readonly [number, number];
interface Segment {
  readonly arc: number;
  readonly a: Point;
  readonly b: Point;
}

/**
 * The arcs (by index) that cross or touch another arc, or themselves, anywhere but in the arcs'
 * ends. A topology without such arcs has only valid polygons. Coordinates must be integers, so
 * that the tests are exact. Segments meet through a grid of cells about as large as a segment.
 */
export function crossingArcs(arcs: readonly Position[][]): Set<number> {
  const segments = arcs.flatMap((points, arc) => segmentsOf(points.map(pair), arc));
  const crossing = sharedInnerVertices(arcs);
  for (const cell of cellsOf(segments).values())
    for (const [index, first] of cell.entries())
      for (const second of cell.slice(index + 1))
        if (touch(first, second)) crossing.add(first.arc).add(second.arc);
  return crossing;
}

/** Arcs that pass through a vertex in their middle where another, or they themselves, also are. */
function sharedInnerVertices(arcs: readonly Position[][]): Set<number> {
  const visits = Map.groupBy(
    arcs.flatMap((points, arc) =>
      points.map((point, index) => ({
        key: pair(point).join(),
        arc,
        inner: index > 0 && index < points.length - 1,
      })),
    ),
    ({ key }) => key,
  );
  const touching = [...visits.values()].filter(
    (there) => there.length > 1 && there.some(({ inner }) => inner),
  );
  return new Set(touching.flat().map(({ arc }) => arc));
}

function segmentsOf(points: readonly Point[], arc: number): Segment[] {
  return points.slice(1).map((b, index) => ({ arc, a: points[index] ?? b, b }));
}

function cellsOf(segments: readonly Segment[]): Map<string, Segment[]> {
  const lengths = segments.reduce((sum, { a, b }) => sum + extent(a, b), 0);
  const size = (2 * lengths) / segments.length || 1;
  const cells = new Map<string, Segment[]>();
  for (const segment of segments)
    for (const key of cellKeys(segment, size)) {
      const cell = cells.get(key);
      if (cell) cell.push(segment);
      else cells.set(key, [segment]);
    }
  return cells;
}

function* cellKeys({ a, b }: Segment, size: number): Generator<string> {
  const cell = (value: number) => Math.floor(value / size);
  for (let x = cell(Math.min(a[0], b[0])); x <= cell(Math.max(a[0], b[0])); x++)
    for (let y = cell(Math.min(a[1], b[1])); y <= cell(Math.max(a[1], b[1])); y++)
      yield `${x},${y}`;
}

const extent = (a: Point, b: Point) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

function touch({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  if (disjoint(a[0], b[0], c[0], d[0]) || disjoint(a[1], b[1], c[1], d[1])) return false;
  if (same(a, c)) return folded(a, b, d);
  if (same(a, d)) return folded(a, b, c);
  if (same(b, c)) return folded(b, a, d);
  if (same(b, d)) return folded(b, a, c);
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

const disjoint = (a: number, b: number, c: number, d: number) =>
  Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);

/** Which side of the line a–b the point lies on: −1, 0 or 1. */
const side = (a: Point, b: Point, point: Point) =>
  Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));

/** Whether two segments from one vertex run over each other. */
function folded(vertex: Point, first: Point, second: Point): boolean {
  if (side(vertex, first, second) !== 0) return false;
  const along =
    (first[0] - vertex[0]) * (second[0] - vertex[0]) +
    (first[1] - vertex[1]) * (second[1] - vertex[1]);
  return along > 0;
}
