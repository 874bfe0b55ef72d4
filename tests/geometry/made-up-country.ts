import type { MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { MunicipalityTopology } from '../../src/domain/boundaries.ts';
import { unproject } from '../../src/geometry/projection.ts';

/** The country's south-west corner in metres, UTM zone 33N. */
export const CORNER = { easting: 400_000, northing: 7_000_000 };
const KILOMETRE = 1000;

/** A ring around a box, in kilometres from the corner. */
export function box(west: number, south: number, east: number, north: number): Position[] {
  return kilometres([
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]);
}

/** Points in kilometres from the corner as metres. */
export const kilometres = (points: readonly Position[]): Position[] =>
  points.map(([east = NaN, north = NaN]) => [
    CORNER.easting + east * KILOMETRE,
    CORNER.northing + north * KILOMETRE,
  ]);

/** Municipalities by number, as rings of their one polygon or as polygons. */
export function countryOf(shapes: Readonly<Record<string, Polygon | MultiPolygon>>) {
  const features = Object.entries(shapes).map(([id, geometry]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry,
  }));
  const municipalities = { type: 'FeatureCollection' as const, features };
  return topology({ municipalities }) as MunicipalityTopology;
}

export const polygon = (...rings: Position[][]): Polygon => ({
  type: 'Polygon',
  coordinates: rings,
});
export const islands = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
});

/**
 * Four squares of 10 km in two counties (10 in the south, 20 in the north), and 2003, which is
 * two islands.
 *
 *     2001 | 2002     2003 (6 km² and 1 km²)
 *     1001 | 1002
 */
export const squares = (): MunicipalityTopology =>
  countryOf({
    1001: polygon(box(0, 0, 10, 10)),
    1002: polygon(box(10, 0, 20, 10)),
    2001: polygon(box(0, 10, 10, 20)),
    2002: polygon(box(10, 10, 20, 20)),
    2003: islands(box(30, 12, 33, 14), box(35, 12, 36, 13)),
  });

/** The same country in WGS 84. */
export function inDegrees(country: MunicipalityTopology): MunicipalityTopology {
  const arcs = country.arcs.map((arc) =>
    arc.map(([easting = NaN, northing = NaN]) => [...unproject([easting, northing])]),
  );
  return { type: 'Topology', objects: country.objects, arcs };
}
