import { sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { MunicipalityTopology } from '../domain/boundaries.ts';
import { simplifyTopology } from './simplification.ts';
import type { Detail, Measure } from './simplification.ts';

/** The mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const SQUARE_METRES = EARTH_RADIUS ** 2;
const WHOLE_SPHERE = 4 * Math.PI;

/** Longitudes and latitudes measured in square metres on the sphere. */
const GEODESIC: Measure = {
  triangle: (triangle) => sphericalTriangleArea(triangle) * SQUARE_METRES,
  ring: (ring) => {
    const area = sphericalRingArea(ring, false);
    return Math.min(area, WHOLE_SPHERE - area) * SQUARE_METRES;
  },
};

/** About 10 m in Norway, and the same grid for every division and every vintage. */
const GRID = { scale: [0.0002, 0.0001], translate: [4, 57] } satisfies Grid;
interface Grid {
  scale: [number, number];
  translate: [number, number];
}

/**
 * What a map of one region shows: bends of some 400 m by 1 km, islands from a fifth of a square
 * kilometre. Kartverket's own simplified file leaves out bends of a third of that.
 */
export const REGION_DETAIL: Detail = { minTriangle: 200_000, minIsland: 200_000 };

/**
 * Municipalities in WGS 84 at the detail that the atlas keeps (square metres), on a fixed grid of
 * about 10 m: valid, none empty, borders shared.
 */
export function simplifyBoundaries(
  boundaries: MunicipalityTopology,
  detail: Detail = REGION_DETAIL,
): MunicipalityTopology {
  return simplifyTopology(boundaries, { detail, measure: GEODESIC, grid: GRID });
}

/** TopoJSON with a line for each municipality and each arc, so that a change shows as its lines. */
export function boundaryText({ objects, arcs, transform }: MunicipalityTopology): string {
  const lines = (items: readonly unknown[]) =>
    items.map((item) => JSON.stringify(item)).join(',\n');
  const shapes = objects.municipalities.geometries.map(({ type, id, arcs }) => ({
    type,
    id,
    arcs,
  }));
  return `{"type":"Topology","transform":${JSON.stringify(transform)},
"objects":{"municipalities":{"type":"GeometryCollection","geometries":[
${lines(shapes)}
]}},
"arcs":[
${lines(arcs)}
]}
`;
}
