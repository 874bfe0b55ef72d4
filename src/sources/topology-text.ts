import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { parseJson } from './text-file.ts';

const FETCH_AGAIN = 'Fetch the file again from Kartverket, as TopoJSON in WGS 84.';

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
  transform: z.object({ scale: pair, translate: pair }).optional(),
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
 * TopoJSON text as a topology with one object of polygons, or every reason why it is not one:
 * a web page, broken JSON, another shape, another object name, arcs that do not exist.
 */
export function readTopology(text: string, file: string, objectName: string): TopologyReading {
  const refuse = (...told: Told[]): TopologyReading => ({
    kind: 'refused',
    findings: told.map((finding) => ({ file, remedy: FETCH_AGAIN, ...finding })),
  });
  const json = parseJson(text, file);
  if (!json.ok) return { kind: 'refused', findings: json.findings };
  const outer = topology.safeParse(json.value);
  if (!outer.success) return refuse(...shapeFaults(outer.error, ''));
  if (!Object.hasOwn(outer.data.objects, objectName))
    return refuse(wrongObject(objectName, Object.keys(outer.data.objects)));
  const areas = collection.safeParse(outer.data.objects[objectName]);
  if (!areas.success) return refuse(...shapeFaults(areas.error, `objects.${objectName}.`));
  const stray = strayArcs(areas.data, outer.data.arcs.length);
  if (stray.length > 0) return refuse(...stray);
  const { transform, arcs } = outer.data;
  const bare: Topology = { type: 'Topology', objects: {}, arcs, ...(transform && { transform }) };
  return { kind: 'read', source: { topology: bare, areas: areas.data } };
}

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
