import type { Position } from 'geojson';

/** Easting and northing in metres, UTM zone 33N. */
export type Metres = readonly [easting: number, northing: number];
/** Longitude and latitude in degrees: WGS 84, or fake degrees where a name says so. */
export type Degrees = readonly [longitude: number, latitude: number];

/** The first two numbers of a GeoJSON position. @throws RangeError when there are fewer. */
export function pair(position: Position): [number, number] {
  const [x, y] = position;
  if (x === undefined || y === undefined)
    throw new RangeError(`a position needs two numbers: [${position.join(', ')}]`);
  return [x, y];
}
