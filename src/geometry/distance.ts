import { distance } from '@turf/turf';
import type { Degrees } from './position.ts';

/**
 * Kilometres as the crow flies between two points in WGS 84: the great circle on a sphere of
 * 6371 km (haversine formula), off by at most 0.5 %. Between label points it is how far apart the
 * areas are, not how far people travel.
 */
export const kilometresApart = (from: Degrees, to: Degrees): number =>
  distance([...from], [...to], { units: 'kilometers' });
