import type { FeatureCollection } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { areasOfGeoJson, areasOfGml, isGml, type AreaFeature } from './area-features.ts';
import { parseJson, type Reading } from './text-file.ts';

const FETCH_AGAIN =
  'Take Kartverket’s GeoJSON or GML in EPSG:25833, or TopoJSON in WGS 84; data/README.md says how.';

const pair = z.tuple([z.number(), z.number()]);
const arcIndexes = z.array(z.int()).min(1);
const polygon = z.object({
  type: z.literal('Polygon'),
  id: z.string(),
  arcs: z.array(arcIndexes).min(1),
});
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  id: z.string(),
  arcs: z.array(z.array(arcIndexes).min(1)).min(1),
});
const collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.discriminatedUnion('type', [polygon, multiPolygon])).min(1),
});
const topology = z.object({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.unknown()),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)).min(1),
  transform: z.object({ scale: pair, translate: pair }).nullish(),
});

/** The object's areas, each a polygon or several, with the id as a string. */
export type SourceAreas = z.infer<typeof collection>;
export interface SourceTopology {
  readonly topology: Topology;
  readonly areas: SourceAreas;
}
export type TopologyReading =
  | { readonly kind: 'read'; readonly source: SourceTopology }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

type Told = Omit<Finding, 'file' | 'remedy'> & { readonly remedy?: string };

/**
 * TopoJSON, GeoJSON or GML text as a topology of areas in degrees, or every reason why it is none:
 * a web page, broken JSON, another shape, no object of that name, arcs that do not exist.
 * @param objectName the object of TopoJSON that holds the areas, in capitals or not
 */
export function readTopology(text: string, file: string, objectName: string): TopologyReading {
  if (isGml(text)) return ofFeatures(areasOfGml(text, file));
  const json = parseJson(text, file);
  if (!json.ok) return { kind: 'refused', findings: json.findings };
  const areas = areasOfGeoJson(json.value, file);
  const isGeoJson = !areas.ok || areas.value.length > 0;
  return isGeoJson ? ofFeatures(areas) : ofTopology(json.value, file, objectName);
}

/** Areas with their own borders as one topology, which the arcs are cut anew of later. */
export function topologyOf(areas: readonly AreaFeature[]): SourceTopology {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const { objects, ...topology } = buildTopology({ areas: all });
  return { topology: { ...topology, objects: {} }, areas: objects['areas'] as SourceAreas };
}

const ofFeatures = (features: Reading<readonly AreaFeature[]>): TopologyReading =>
  features.ok
    ? { kind: 'read', source: topologyOf(features.value) }
    : { kind: 'refused', findings: features.findings };

function ofTopology(value: unknown, file: string, objectName: string): TopologyReading {
  const refuse = (...told: Told[]): TopologyReading => ({
    kind: 'refused',
    findings: told.map((finding) => ({ file, remedy: FETCH_AGAIN, ...finding })),
  });
  const outer = topology.safeParse(value);
  if (!outer.success) return refuse(...shapeFaults(outer.error, ''));
  const { objects, transform, arcs } = outer.data;
  const name = Object.keys(objects).find((each) => each.toLowerCase() === objectName);
  if (name === undefined) return refuse(wrongObject(objectName, Object.keys(objects)));
  const areas = collection.safeParse(withNumbers(objects[name]));
  if (!areas.success) return refuse(...shapeFaults(areas.error, `objects.${name}.`));
  const stray = strayArcs(areas.data, arcs.length);
  if (stray.length > 0) return refuse(...stray);
  const bare: Topology = { type: 'Topology', objects: {}, arcs, ...(transform && { transform }) };
  return { kind: 'read', source: { topology: bare, areas: areas.data } };
}

/** Files that people make have the number as `kommunenummer` and no id. */
const withNumbers = (object: unknown): unknown => {
  const parsed = NUMBERED.safeParse(object);
  if (!parsed.success) return object;
  const geometries = parsed.data.geometries.map((each) => ({
    ...each,
    id: each.id ?? each.properties?.kommunenummer,
  }));
  return { ...parsed.data, geometries };
};
const NUMBERED = z.looseObject({
  geometries: z.array(
    z.looseObject({
      id: z.unknown().optional(),
      properties: z.object({ kommunenummer: z.string().optional() }).nullish(),
    }),
  ),
});

const wrongObject = (wanted: string, found: readonly string[]): Told => ({
  place: 'objects',
  rule: 'topology-object',
  message: `no object "${wanted}"; the file holds ${found.map((name) => `"${name}"`).join(', ') || 'none'}`,
});

const shapeFaults = (error: z.ZodError, prefix: string): Told[] =>
  error.issues.map((issue) => ({
    place: `${prefix}${issue.path.join('.')}` || 'the whole file',
    rule: 'topology-shape',
    message: issue.message,
  }));

function strayArcs(areas: SourceAreas, arcCount: number): Told[] {
  return areas.geometries.flatMap((area) =>
    (area.arcs as unknown[])
      .flat(2)
      .map(Number)
      .filter((arc) => (arc < 0 ? ~arc : arc) >= arcCount)
      .map((arc) => ({
        place: `municipality ${area.id}`,
        rule: 'topology-arcs',
        message: `refers to arc ${arc}; the file has ${arcCount}`,
      })),
  );
}
