import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MunicipalityTopology } from '../../domain/boundaries.ts';
import type { Finding } from '../../domain/finding.ts';
import { ringsInOrder } from './ring-order.ts';
import type { AreaFeature } from './area-features.ts';
import { clippedTo, landOf } from './coast.ts';
import { readTopology, topologyOf } from './topology-text.ts';
import type { SourceAreas, SourceTopology } from './topology-text.ts';

/** The object of TopoJSON that holds the municipalities. */
const OBJECT = 'kommuner';
/** Norway's mainland and islands in WGS 84, with room to spare; anything else is another grid. */
const EXTENT = { west: 4, east: 32, south: 57, north: 72 };

export interface BoundariesSource {
  readonly text: string;
  /** The file's name, for findings. */
  readonly file: string;
  /**
   * Every municipality number of the file → its number in the wanted division, unchanged ones
   * too. Several to one are merged.
   */
  readonly division: ReadonlyMap<string, string>;
  /** Areas whose outer edge is the coast, to clip to; left out for a file that is clipped. */
  readonly coast?: { readonly text: string; readonly file: string } | undefined;
}

export type BoundariesReading =
  | { readonly kind: 'read'; readonly boundaries: MunicipalityTopology }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Municipalities, renumbered and merged to another division: TopoJSON in WGS 84, full detail, not
 * quantised, sorted by number. Refused with all findings when the file is no TopoJSON, GeoJSON or
 * GML, lacks the object, has an unknown, duplicate or missing number, or lies outside Norway.
 */
export function readBoundaries(asked: BoundariesSource): BoundariesReading {
  const { text, file, division, coast } = asked;
  const reading = readTopology(text, file, OBJECT);
  if (reading.kind === 'refused') return reading;
  const findings = [
    ...numberFindings(reading.source.areas, division),
    ...coordinateFindings(reading.source),
  ].map((finding) => ({ file, ...finding }));
  if (findings.length > 0) return { kind: 'refused', findings };
  if (coast === undefined) return { kind: 'read', boundaries: divide(reading.source, division) };
  const land = readTopology(coast.text, coast.file, OBJECT);
  if (land.kind === 'refused') return land;
  return { kind: 'read', boundaries: divide(clipped(reading.source, land.source), division) };
}

function clipped(source: SourceTopology, coast: SourceTopology): SourceTopology {
  const land = landOf(coast);
  const areas = source.areas.geometries.map((area) => ({
    type: 'Feature' as const,
    id: area.id,
    properties: {},
    geometry: geometryOf(source.topology, area) as AreaFeature['geometry'],
  }));
  return topologyOf(clippedTo(land, areas));
}

/** The arcs are cut anew, so that they don't depend on the order or the junctions of the source. */
function divide(source: SourceTopology, division: ReadonlyMap<string, string>) {
  const groups = Map.groupBy(source.areas.geometries, ({ id }) => division.get(id) ?? id);
  const features = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]): Feature => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: ringsInOrder(join(source, members)),
    }));
  const municipalities: FeatureCollection = { type: 'FeatureCollection', features };
  const topology = buildTopology({ municipalities }) as MunicipalityTopology;
  for (const shape of topology.objects.municipalities.geometries) delete shape.properties;
  return topology;
}

function join({ topology }: SourceTopology, members: readonly Shape[]): Geometry {
  const [only] = members;
  return only && members.length === 1 ? geometryOf(topology, only) : merge(topology, [...members]);
}

function geometryOf(topology: Topology, shape: Shape): Geometry {
  return shape.type === 'Polygon'
    ? feature(topology, shape).geometry
    : feature(topology, shape).geometry;
}

type Shape = Polygon | MultiPolygon;

type Told = Omit<Finding, 'file'>;

function numberFindings(areas: SourceAreas, division: ReadonlyMap<string, string>): Told[] {
  const counts = new Map<string, number>();
  for (const { id } of areas.geometries) counts.set(id, (counts.get(id) ?? 0) + 1);
  const told = (rule: string, ids: readonly string[], message: string, remedy: string): Told[] =>
    ids.map((id) => ({ place: `municipality ${id}`, rule, message, remedy }));
  const found = [...counts.keys()];
  return [
    ...told(
      'known-municipality',
      found.filter((id) => !division.has(id)),
      'is not in the list of municipalities',
      'Use boundaries and code lists of the same year.',
    ),
    ...told(
      'unique-municipality',
      found.filter((id) => (counts.get(id) ?? 0) > 1),
      'occurs more than once',
      'Merge its polygons to one multipolygon.',
    ),
    ...told(
      'every-municipality',
      [...division.keys()].filter((id) => !counts.has(id)),
      'has no boundary in the file',
      'Use boundaries and code lists of the same year.',
    ),
  ];
}

/** One finding a municipality: an error of grid would else fill pages. */
function coordinateFindings({ topology, areas }: SourceTopology): Told[] {
  return areas.geometries.flatMap((area) => {
    const rings = ringsOf(geometryOf(topology, area));
    const place = `municipality ${area.id}`;
    const outside = rings.flat().find((position) => !inNorway(position));
    if (outside) return [notWgs84(place, outside)];
    return rings.every(isClosed) ? [] : [openRing(place)];
  });
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

const inNorway = ([longitude = NaN, latitude = NaN]: Position): boolean =>
  longitude >= EXTENT.west &&
  longitude <= EXTENT.east &&
  latitude >= EXTENT.south &&
  latitude <= EXTENT.north;

const isClosed = (ring: Position[]): boolean =>
  ring.length >= 4 && String(ring[0]) === String(ring.at(-1));

const notWgs84 = (place: string, position: Position): Told => ({
  place,
  rule: 'wgs84',
  message: `[${position.join(', ')}] is not a longitude and a latitude in Norway (${EXTENT.west}–${EXTENT.east} E, ${EXTENT.south}–${EXTENT.north} N)`,
  remedy: 'Take GeoJSON or GML in EPSG:25833, or a file in degrees, longitude first.',
});

const openRing = (place: string): Told => ({
  place,
  rule: 'closed-ring',
  message: 'has a ring that does not end where it starts',
  remedy: 'Fetch the file again: its arcs are damaged.',
});
