import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';

/** Square metres in the plane. */
export function areaOf({ coordinates }: MultiPolygon): number {
  const size = (ring: Position[]) => planarRingArea(ring as [number, number][]);
  return coordinates
    .flatMap((rings) => rings.map((ring, index) => (index === 0 ? size(ring) : -size(ring))))
    .reduce((sum, area) => sum + area, 0);
}

/** Metres in the plane. */
export const lengthOf = ({ coordinates }: MultiLineString): number =>
  coordinates
    .flatMap((line) => line.slice(1).map((end, index) => stretch(line[index] ?? end, end)))
    .reduce((sum, length) => sum + length, 0);

const stretch = ([fromX = NaN, fromY = NaN]: Position, [x = NaN, y = NaN]: Position): number =>
  Math.hypot(x - fromX, y - fromY);
