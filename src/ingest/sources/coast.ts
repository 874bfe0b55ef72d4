import { bbox, bboxClip, featureCollection, intersect } from '@turf/turf';
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { areaFeature, rounded, type AreaFeature } from './area-features.ts';
import type { SourceTopology } from './topology-text.ts';

/** The pieces of the land, each with how far it reaches. */
export type Land = readonly { readonly piece: Feature<Polygon>; readonly box: BBox }[];

/** All that the areas of a file cover together: the land, where their outer edge is the coast. */
export const landOf = ({ topology, areas }: SourceTopology): Land =>
  merge(topology, [...areas.geometries]).coordinates.map((coordinates) => {
    const piece: Feature<Polygon> = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    };
    return { piece, box: bbox(piece) };
  });

/**
 * Areas as far as they are land: municipalities reach to the border at sea. An area that has none is
 * left as it is. Corners are rounded to a centimetre, so that neighbours still share theirs.
 */
export const clippedTo = (land: Land, areas: readonly AreaFeature[]): AreaFeature[] =>
  areas.map((area) => {
    const near = landNear(land, widened(bbox(area)));
    const clipped =
      near.geometry.coordinates.length === 0 ? null : intersect(featureCollection([area, near]));
    if (clipped === null) return area;
    const { coordinates, type } = clipped.geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    return areaFeature(
      area.id,
      polygons.map((rings) => rings.map(cornersOf)),
    );
  });

/** The land within a box: to clip a municipality to the whole coast takes as long as the coast is. */
function landNear(land: Land, box: BBox): Feature<MultiPolygon> {
  const coordinates = land
    .filter((each) => overlap(each.box, box))
    .flatMap(({ piece }): Position[][][] => {
      const { geometry } = bboxClip(piece, box) as Feature<Polygon | MultiPolygon>;
      return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    })
    .filter((rings) => rings.length > 0);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

const overlap = (one: BBox, other: BBox): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** A tenth of a degree more on each side, so that no edge of the box is one of the area. */
const widened = ([west, south, east, north]: BBox): BBox => [
  west - 0.1,
  south - 0.1,
  east + 0.1,
  north + 0.1,
];

const cornersOf = (ring: readonly Position[]): Position[] => ring.map(rounded);
