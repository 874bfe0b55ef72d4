import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A municipality's area in a topology: rings of arcs that neighbours share. */
export type MunicipalityShape = (Polygon | MultiPolygon) & { id: string };

/** All municipalities of one division, sorted by number. */
export interface MunicipalityShapes extends GeometryCollection {
  geometries: MunicipalityShape[];
}

/** A division as TopoJSON: one object, `municipalities`; `id` is the municipality number. */
export type MunicipalityTopology = Topology<{ municipalities: MunicipalityShapes }>;
