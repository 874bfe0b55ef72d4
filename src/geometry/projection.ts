import proj4 from 'proj4';
import type { Degrees, Metres } from './position.ts';

const UTM33 = proj4('+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs');
const FAKE_ORIGIN: Metres = [500_000, 7_250_000];
const METRES_PER_FAKE_DEGREE = 1_000_000;
const RADIANS = Math.PI / 180;

/**
 * WGS 84 to UTM zone 33N (EPSG:25833), the official projection of Norway; areas hold to 1 %.
 * WGS 84 and EUREF89 are taken as equal: they differ by less than a metre.
 */
export function project([longitude, latitude]: Degrees): Metres {
  const [easting, northing] = UTM33.forward([longitude, latitude]);
  return [easting, northing];
}

/** UTM zone 33N to WGS 84, the inverse of {@link project}. */
export function unproject([easting, northing]: Metres): Degrees {
  const [longitude, latitude] = UTM33.inverse([easting, northing]);
  return [longitude, latitude];
}

/**
 * Metres as the fake degrees that MapLibre gets: 1000 km are one degree around the origin
 * (E 500 000, N 7 250 000). MapLibre draws in Web Mercator, so the northing passes through
 * Mercator's inverse (the Gudermannian): on the screen it is then linear in metres again.
 */
export function toFakeDegrees([easting, northing]: Metres): Degrees {
  const x = (easting - FAKE_ORIGIN[0]) / METRES_PER_FAKE_DEGREE;
  const y = (northing - FAKE_ORIGIN[1]) / METRES_PER_FAKE_DEGREE;
  return [x, (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS];
}

/** Fake degrees back to metres, the inverse of {@link toFakeDegrees}. */
export function fromFakeDegrees([longitude, latitude]: Degrees): Metres {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
  return [
    FAKE_ORIGIN[0] + longitude * METRES_PER_FAKE_DEGREE,
    FAKE_ORIGIN[1] + y * METRES_PER_FAKE_DEGREE,
  ];
}
