import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Municipality } from '../../atlas/area.ts';
import { atlasOf as geometryOf, dissolve, municipalityArea } from '../../geometry/planar-atlas.ts';

/** What the boundaries were rounded to when they were imported: about 10 m. */
const DECIMALS = 4;

type Area = Feature<Polygon | MultiPolygon>;
export type Areas = FeatureCollection<Polygon | MultiPolygon>;

/** The municipalities as GeoJSON (RFC 7946): WGS 84, outer rings counterclockwise. */
export function municipalitiesGeoJson({ areas, tables }: Atlas): Areas {
  const geometry = geometryOf(tables.boundaries);
  return collection(
    areas.municipalities.map((municipality) =>
      feature(
        municipality.code,
        municipalityProperties(municipality),
        municipalityArea(geometry, municipality.code),
      ),
    ),
  );
}

/** The labour-market regions as GeoJSON, each its municipalities dissolved to one area. */
export function regionsGeoJson({ areas, tables }: Atlas): Areas {
  const geometry = geometryOf(tables.boundaries);
  return collection(
    areas.regions.map(({ code, name, members }) => {
      const properties = { labour_market_region: code, name, municipalities: members };
      return feature(code, properties, dissolve(geometry, members));
    }),
  );
}

export const municipalityProperties = (municipality: Municipality) => ({
  municipality: municipality.code,
  name: municipality.ownName,
  county: municipality.county,
  municipality_2024: municipality.later.map(({ code }) => code),
  county_2024: municipality.county2024,
  centrality_class: municipality.centralityClass,
  labour_market_region: municipality.region,
});

/** One feature a line, so that a change shows as its lines. */
export function geoJsonText({ type, bbox, features }: Areas): string {
  const lines = features.map((each) => JSON.stringify(each));
  return `{"type":"${type}","bbox":${JSON.stringify(bbox)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

const collection = (features: Area[]): Areas => ({
  type: 'FeatureCollection',
  bbox: boundsOf(features.flatMap(({ geometry }) => positionsOf(geometry))),
  features,
});

function feature(id: string, properties: Area['properties'], area: MultiPolygon): Area {
  const rounded = area.coordinates.map((polygon) => polygon.map((ring) => ring.map(round)));
  const plain: MultiPolygon = { type: 'MultiPolygon', coordinates: rounded };
  const geometry = rewind(plain) as MultiPolygon;
  return { type: 'Feature', id, bbox: boundsOf(positionsOf(geometry)), properties, geometry };
}

const round = (position: Position): Position =>
  position.map((degrees) => Number(degrees.toFixed(DECIMALS)));

const positionsOf = ({ type, coordinates }: Polygon | MultiPolygon): readonly Position[] =>
  type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);

/** West, south, east, north. */
function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  const [west, south, east, north] = positions.reduce<[number, number, number, number]>(
    (box, [x = 0, y = 0]) => [
      Math.min(box[0], x),
      Math.min(box[1], y),
      Math.max(box[2], x),
      Math.max(box[3], y),
    ],
    [180, 90, -180, -90],
  );
  return [west, south, east, north];
}
