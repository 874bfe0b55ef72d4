import { bboxClip } from '@turf/turf';
import type { BBox, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Bounds } from './sheet.ts';

/**
 * The part of an area inside the bounds (Sutherland–Hodgman): where it is cut, its edge runs along
 * the bounds. Coordinates are in the plane; nothing of the earth's shape is taken into account.
 */
export function clipArea(area: MultiPolygon, bounds: Bounds): MultiPolygon {
  const { geometry } = bboxClip(area, boxOf(bounds));
  const polygons = geometry.coordinates as Position[][][];
  return { type: 'MultiPolygon', coordinates: polygons.filter((rings) => rings.length > 0) };
}

/** The part of lines inside the bounds; a line that leaves and comes back becomes two. */
export function clipLines(lines: MultiLineString, bounds: Bounds): MultiLineString {
  const { geometry } = bboxClip(lines, boxOf(bounds));
  const coordinates =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : (geometry.coordinates as Position[][]);
  return { type: 'MultiLineString', coordinates };
}

const boxOf = ({ minE, minN, maxE, maxN }: Bounds): BBox => [minE, minN, maxE, maxN];
