import type { Geometry, Position } from 'geojson';

/**
 * An area whose rings begin at their least point (west first, then south) and whose polygons and
 * holes stand in that order, however the source has them. Other geometries are left alone.
 */
export function ringsInOrder(geometry: Geometry): Geometry {
  const first = (polygon: Position[][]): Position => polygon[0]?.[0] ?? [];
  const polygonInOrder = ([outer = [], ...holes]: Position[][]): Position[][] => [
    fromLeast(outer),
    ...holes.map(fromLeast).sort(([a = []], [b = []]) => order(a, b)),
  ];
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: polygonInOrder(geometry.coordinates) };
  }
  if (geometry.type !== 'MultiPolygon') return geometry;
  const coordinates = geometry.coordinates.map(polygonInOrder);
  return { ...geometry, coordinates: coordinates.sort((a, b) => order(first(a), first(b))) };
}

/** A ring turned so that it begins, and ends, at its least point. */
function fromLeast(ring: Position[]): Position[] {
  const points = ring.slice(0, -1);
  const start = points.reduce(
    (least, point, at) => (order(point, points[least] ?? point) < 0 ? at : least),
    0,
  );
  const turned = [...points.slice(start), ...points.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}

const order = ([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number =>
  x - otherX || y - otherY;
