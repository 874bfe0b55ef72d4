import { mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Area } from '../../atlas/area.ts';
import type { MunicipalityShape } from '../../domain/boundaries.ts';
import { municipalityProperties } from './geo.ts';

/**
 * All areas as one TopoJSON on shared arcs in WGS 84: municipalities, labour-market regions and
 * the counties of both divisions. One geometry and one arc a line.
 */
export function topologyText({ areas, tables }: Atlas): string {
  const { arcs, transform, objects } = tables.boundaries;
  const shapes = new Map(objects.municipalities.geometries.map((shape) => [shape.id, shape]));
  const merged = (area: Area) => {
    const members = area.members.flatMap((code) => shapes.get(code) ?? []);
    return geometry(mergeArcs(tables.boundaries, members), area.code, {
      name: area.name,
      members: area.members,
    });
  };
  const municipalities = areas.municipalities.flatMap((municipality) => {
    const shape = shapes.get(municipality.code);
    if (shape === undefined) return [];
    return [geometry(shape, municipality.code, municipalityProperties(municipality))];
  });
  const collections = [
    ['municipalities', municipalities],
    ['labour-market-regions', areas.regions.map(merged)],
    ['counties', areas.counties.map(merged)],
    ['counties-2024', areas.counties2024.map(merged)],
  ] as const;
  const written = collections.map(([name, geometries]) => collectionText(name, geometries));
  // Boundaries that are not quantised have no transform, and then its member is left out.
  const scale = transform === undefined ? '' : `"transform":${JSON.stringify(transform)},`;
  return `{"type":"Topology",${scale}"objects":{
${written.join(',\n')}
},"arcs":[
${lines(arcs)}
]}
`;
}

type Properties = Readonly<Record<string, unknown>>;

const geometry = (
  { type, arcs }: MunicipalityShape | Polygon | MultiPolygon,
  id: string,
  properties: Properties,
): GeometryObject => ({ type, id, properties, arcs }) as GeometryObject;

const collectionText = (name: string, geometries: readonly GeometryObject[]): string =>
  `"${name}":{"type":"GeometryCollection","geometries":[\n${lines(geometries)}\n]}`;

const lines = (items: readonly unknown[]): string =>
  items.map((item) => JSON.stringify(item)).join(',\n');
