import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh, neighbors, transform } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { MunicipalityShape, MunicipalityTopology } from '../domain/boundaries.ts';
import { pair } from './position.ts';
import { project } from './projection.ts';

/**
 * Municipalities in metres (UTM zone 33N): one set of arcs, from which every area, border and
 * neighbour is drawn, so that all of them fit together.
 */
export interface PlanarAtlas {
  readonly topology: MunicipalityTopology;
  /** By municipality number, in the order of the topology: sorted. */
  readonly shapes: ReadonlyMap<string, MunicipalityShape>;
}

/** Puts a municipality in a larger area, or in none: `undefined`. */
export type AreaOf = (municipality: string) => string | undefined;

/** The WGS 84 topology in metres; each arc is projected once. */
export function planarAtlas(boundaries: MunicipalityTopology): PlanarAtlas {
  const degrees = transform(boundaries.transform ?? null);
  const arcs = boundaries.arcs.map((arc) =>
    arc.map((point, index) => [...project(pair(degrees([...point], index > 0)))]),
  );
  return atlasOf({ type: 'Topology', objects: boundaries.objects, arcs });
}

/** An atlas around a topology that is in metres already. */
export function atlasOf(topology: MunicipalityTopology): PlanarAtlas {
  const { geometries } = topology.objects.municipalities;
  return { topology, shapes: new Map(geometries.map((shape) => [shape.id, shape])) };
}

/** One municipality. @throws RangeError when the atlas has none of that number. */
export function municipalityArea(atlas: PlanarAtlas, municipality: string): MultiPolygon {
  const shape = shapeOf(atlas, municipality);
  if (shape.type === 'MultiPolygon') return feature(atlas.topology, shape).geometry;
  const { coordinates } = feature(atlas.topology, shape).geometry;
  return { type: 'MultiPolygon', coordinates: [coordinates] };
}

/** Municipalities dissolved to one area. @throws RangeError on a number the atlas lacks. */
export function dissolve(atlas: PlanarAtlas, municipalities: Iterable<string>): MultiPolygon {
  const shapes = Array.from(municipalities, (number) => shapeOf(atlas, number));
  return merge(atlas.topology, shapes);
}

/**
 * The borders on land between areas of a kind (counties, labour-market regions; municipalities
 * with the identity). Municipalities without an area have no borders among themselves.
 * @param among only the borders that two of these share; all municipalities when left out
 */
export function bordersBetween(
  atlas: PlanarAtlas,
  areaOf: AreaOf,
  among?: Iterable<string>,
): MultiLineString {
  const { municipalities } = atlas.topology.objects;
  const area = (shape: GeometryObject) => areaOf(String(shape.id));
  const shapes =
    among === undefined
      ? municipalities
      : { ...municipalities, geometries: Array.from(among, (number) => shapeOf(atlas, number)) };
  return mesh(atlas.topology, shapes, (a, b) => a !== b && area(a) !== area(b));
}

/** The coast and the national border: the lines that only one municipality has. */
export function outline({ topology }: PlanarAtlas): MultiLineString {
  return mesh(topology, topology.objects.municipalities, (a, b) => a === b);
}

/**
 * The neighbours of every municipality, sorted: those it shares a land border with. Areas end at
 * the coast, so an island municipality has none.
 */
export function landNeighbours(atlas: PlanarAtlas): ReadonlyMap<string, readonly string[]> {
  const { geometries } = atlas.topology.objects.municipalities;
  const indexes = neighbors(geometries);
  const ids = geometries.map(({ id }) => id);
  return new Map(
    ids.map((id, place) => {
      const near = (indexes[place] ?? []).flatMap((index) => ids[index] ?? []);
      return [id, [...new Set(near)].filter((other) => other !== id).toSorted()];
    }),
  );
}

function shapeOf({ shapes }: PlanarAtlas, municipality: string): MunicipalityShape {
  const shape = shapes.get(municipality);
  if (!shape) throw new RangeError(`no boundary for municipality "${municipality}"`);
  return shape;
}
