import type { Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import {
  filter,
  filterAttached,
  planarRingArea,
  planarTriangleArea,
  presimplify,
} from 'topojson-simplify';
import type { Transform } from 'topojson-specification';
import type { MunicipalityShape, MunicipalityTopology } from '../domain/boundaries.ts';
import { crossingArcs } from './crossings.ts';
import { pair } from './position.ts';

/** How much is left out, in square units of the measure. */
export interface Detail {
  /** A vertex goes when the triangle with its neighbours is smaller (Visvalingam–Whyatt). */
  readonly minTriangle: number;
  /** An island goes when it is smaller; never a municipality's largest. */
  readonly minIsland: number;
}

type Triangle = [[number, number], [number, number], [number, number]];
/** How areas are measured: in the plane of the coordinates, or on the sphere. */
export interface Measure {
  readonly triangle: (triangle: Triangle) => number;
  readonly ring: (ring: [number, number][]) => number;
}
export const PLANAR: Measure = { triangle: planarTriangleArea, ring: planarRingArea };

interface Simplification {
  readonly detail: Detail;
  /** The grid that the result is stored on; with it, borders that cross are mended. */
  readonly grid?: Transform;
}

/**
 * What an arc that breaks something is tried with next, as factors of the threshold: finer, then
 * every vertex, and, where the grid itself makes a strait or a neck close up, coarser.
 */
const ATTEMPTS = [1, 1 / 4, 1 / 16, 0, 2, 4, 8, 16];

/**
 * A simpler topology with the same municipalities. Shared borders stay shared. Every municipality
 * keeps its largest island, at finer detail if it would vanish; so do enclaves. With a `grid`, the
 * result is quantised to it and arcs that would cross or touch there are drawn with other detail
 * until they don't, as far as the grid lets them. An island is not looked for inside a bay that
 * closed over it.
 */
export const simplifyTopology = (
  topology: MunicipalityTopology,
  { measure, ...simplification }: Simplification & { readonly measure?: Measure },
): MunicipalityTopology => simplifyWeighed(weigh(topology, measure), simplification);

/** As {@link simplifyTopology}, of a topology that is simplified to many details and weighed once. */
export function simplifyWeighed(
  weighed: Weighed,
  { detail, grid }: Simplification,
): MunicipalityTopology {
  const kept = withoutSmallIslands(weighed, detail.minIsland);
  const attempts = kept.arcs.map(() => 0);
  const draw = () =>
    kept.arcs.map((arc, index) => thinned(arc, factor(attempts[index]) * detail.minTriangle, grid));
  let arcs = draw();
  for (const _ of ATTEMPTS) {
    const broken = new Set([...collapsedArcs(kept, arcs), ...(grid ? crossingArcs(arcs) : [])]);
    if (broken.size === 0) break;
    for (const arc of broken) attempts[arc] = (attempts[arc] ?? 0) + 1;
    arcs = draw();
  }
  return grid ? onGrid(kept, arcs, grid) : { ...kept, arcs };
}

const factor = (attempt = 0): number => ATTEMPTS[attempt] ?? 0;

/** The arc's vertices that weigh enough, on the grid (as integers) when there is one. */
function thinned(arc: Position[], threshold: number, grid: Transform | undefined): Position[] {
  const points = arc.filter(([, , weight = Infinity]) => weight >= threshold).map(pair);
  if (!grid) return points;
  const { scale, translate } = grid;
  const cells = points.map(([x, y]): [number, number] => [
    Math.round((x - translate[0]) / scale[0]),
    Math.round((y - translate[1]) / scale[1]),
  ]);
  const moved = cells.filter(
    (cell, index) =>
      index === 0 || cell[0] !== cells[index - 1]?.[0] || cell[1] !== cells[index - 1]?.[1],
  );
  return moved.length > 1 ? moved : [...moved, ...moved];
}

function onGrid(topology: MunicipalityTopology, arcs: Position[][], grid: Transform) {
  const cells = { ...topology, arcs };
  const { bbox: _, ...quantised } = quantize(cells, { scale: [1, 1], translate: [0, 0] });
  return { ...quantised, transform: grid };
}

const polygonsOf = (shape: MunicipalityShape): number[][][] =>
  shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;

/** A topology of which each vertex has its weight and each ring its area: the same for every detail. */
export interface Weighed {
  readonly topology: MunicipalityTopology;
  readonly size: (ring: number[]) => number;
  /** Whether a ring stays however small it is: the largest of its municipality, and enclaves. */
  readonly stays: (ring: number[], interior: boolean) => boolean;
}

/** Weighs a topology, for one detail or for many. */
export function weigh(bare: MunicipalityTopology, measure: Measure = PLANAR): Weighed {
  const topology = presimplify(bare, measure.triangle);
  const sizes = ringSizes(topology, measure);
  const size = (ring: number[]) => sizes.get(ring) ?? 0;
  const largest = new Set(
    topology.objects.municipalities.geometries.map((shape) => largestRing(shape, size)),
  );
  const attached = filterAttached(topology);
  return {
    topology,
    size,
    stays: (ring, interior) => largest.has(ring) || attached(ring as never, interior),
  };
}

function withoutSmallIslands(
  { topology, size, stays }: Weighed,
  minIsland: number,
): MunicipalityTopology {
  const keep = (ring: number[], interior: boolean) =>
    stays(ring, interior) || size(ring) >= minIsland;
  const { bbox: _, transform: __, ...kept } = filter(topology, keep as never);
  return kept as MunicipalityTopology;
}

function ringSizes(topology: MunicipalityTopology, measure: Measure): Map<number[], number> {
  const rings = topology.objects.municipalities.geometries.flatMap(polygonsOf).flat();
  return new Map(rings.map((ring) => [ring, measure.ring(ringPoints(topology, ring).map(pair))]));
}

function largestRing(
  shape: MunicipalityShape,
  size: (ring: number[]) => number,
): number[] | undefined {
  const outer = polygonsOf(shape).flatMap(([ring]) => (ring ? [ring] : []));
  return outer.toSorted((a, b) => size(b) - size(a))[0];
}

function ringPoints(topology: MunicipalityTopology, ring: number[]): Position[] {
  const polygon = feature(topology, { type: 'Polygon', arcs: [ring] });
  return polygon.geometry.coordinates[0] ?? [];
}

/** Arcs of rings that have shrunk to a line or a point. */
function collapsedArcs(topology: MunicipalityTopology, arcs: Position[][]): number[] {
  const drawn = { ...topology, arcs };
  const rings = drawn.objects.municipalities.geometries.flatMap(polygonsOf).flat();
  return rings
    .filter((ring) => planarRingArea(ringPoints(drawn, ring) as [number, number][]) === 0)
    .flatMap((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc)));
}
