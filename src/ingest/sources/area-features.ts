import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { z } from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { readGml, type GmlArea } from './gml.ts';
import { read, refused, type Reading } from './text-file.ts';

/** Areas in WGS 84, each with its municipality number as `id`; '' for one that has none. */
export type AreaFeature = Feature<Polygon | MultiPolygon> & { readonly id: string };

const POSITION = z.array(z.number()).min(2);
const POLYGON = z.array(z.array(POSITION).min(1)).min(1);
const GEOMETRY = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: POLYGON }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(POLYGON).min(1) }),
]);
const FEATURE = z.object({
  properties: z.object({ kommunenummer: z.string().optional() }).nullish(),
  geometry: GEOMETRY,
});
const COLLECTION = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
  features: z.array(z.unknown()),
});

/** Whether a text is GML, and no web page. */
export const isGml = (text: string): boolean =>
  /^\s*</.test(text) && /<(?:\w+:)?FeatureCollection\b/.test(text.slice(0, 10_000));

/**
 * The areas of GML as Kartverket offers it, in EPSG:25832 to 25835. Lines and points are left out;
 * the parts of a municipality that stand by themselves become one.
 */
export function areasOfGml(text: string, file: string): Reading<readonly AreaFeature[]> {
  const gml = readGml(text, file);
  return gml.ok ? placed(gml.value.areas, gml.value.crs, file) : gml;
}

/**
 * The same of GeoJSON, already parsed: one collection, or one for each kind of object (`Kommune`
 * beside `Kommunegrense`), in EPSG:25832 to 25835 or in degrees. None where it is something else.
 */
export function areasOfGeoJson(value: unknown, file: string): Reading<readonly AreaFeature[]> {
  const readings = collectionsIn(value).map(({ features, crs }) => {
    const areas = features.flatMap((each) => FEATURE.safeParse(each).data ?? []);
    return placed(areas.map(areaOf), crs?.properties.name, file);
  });
  const findings = readings.flatMap((each) => (each.ok ? [] : each.findings));
  if (findings.length > 0) return refused(...findings);
  return read(readings.flatMap((each) => (each.ok ? each.value : [])));
}

/** A collection, or those that an object holds by the names of their kinds. */
const collectionsIn = (value: unknown): z.infer<typeof COLLECTION>[] =>
  [value, ...Object.values((value ?? {}) as Readonly<Record<string, unknown>>)].flatMap(
    (each) => COLLECTION.safeParse(each).data ?? [],
  );

const areaOf = ({ properties, geometry }: z.infer<typeof FEATURE>): GmlArea => ({
  number: properties?.kommunenummer ?? '',
  polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
});

/** Areas of a named grid in degrees, those of one number together. */
function placed(
  areas: readonly GmlArea[],
  crs: string | undefined,
  file: string,
): Reading<readonly AreaFeature[]> {
  const toDegrees = degreesOf(crs);
  if (areas.length > 0 && toDegrees === undefined) return refused(anotherGrid(file, crs ?? ''));
  const numbered = [...Map.groupBy(areas, ({ number }) => number)];
  return read(
    numbered.map(([id, some]): AreaFeature => {
      const polygons = some.flatMap((each) => each.polygons);
      const coordinates = polygons.map((rings) =>
        rings.map((ring) => ring.map((at) => toDegrees?.(at) ?? at)),
      );
      return areaFeature(id, coordinates);
    }),
  );
}

/** Polygons of one number, as one where there is but one. */
export const areaFeature = (id: string, polygons: Position[][][]): AreaFeature => {
  const [only, ...more] = polygons;
  const geometry: Polygon | MultiPolygon =
    only !== undefined && more.length === 0
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', id, properties: {}, geometry };
};

/** A centimetre: two that share a border have the same corners after they are computed. */
const CENTIMETRE = 1e7;
export const rounded = (position: Position): Position =>
  position.slice(0, 2).map((degree) => Math.round(degree * CENTIMETRE) / CENTIMETRE);

/** GeoJSON that names no grid is in degrees (RFC 7946), longitude first. */
function degreesOf(crs = 'CRS84'): ((position: Position) => Position) | undefined {
  if (/(?:4326|4258|CRS84)$/.test(crs)) return rounded;
  const zone = /\b258(3[2-5])$/.exec(crs)?.[1];
  if (zone === undefined) return undefined;
  const utm = proj4(`+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`);
  return ([east = NaN, north = NaN]) => rounded(utm.inverse([east, north]));
}

const anotherGrid = (file: string, crs: string): Finding => ({
  file,
  place: 'whole file',
  rule: 'boundaries-grid',
  message: `the file is in «${crs}»`,
  remedy: 'fetch it in EPSG:25833; data/README.md says where',
});
