import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { kilometresApart } from './distance.ts';
import type { Degrees } from './position.ts';

/** One of the places that were looked among, and how far off it is as the crow flies. */
export interface NearPlace<Code extends string> {
  readonly code: Code;
  readonly kilometres: number;
}

/** The index measures on a sphere of another radius and rounds otherwise: so much may differ. */
const SLACK = 1 + 1e-6;

/**
 * Finds the nearest of some places without measuring to all of them (a k-d tree: V. Agafonkin's
 * geokdbush). The answer is the one that measuring to all with {@link kilometresApart} gives; of
 * several as near, the one with the lowest code; undefined where there are no places.
 */
export function nearestAmong<Code extends string>(
  places: ReadonlyMap<Code, Degrees>,
): (from: Degrees) => NearPlace<Code> | undefined {
  const codes = [...places.keys()];
  if (codes.length === 0) return () => undefined;
  const points = [...places.values()];
  const index = new KDBush(points.length);
  for (const [longitude, latitude] of points) index.add(longitude, latitude);
  index.finish();
  return ([longitude, latitude]) => {
    const [first] = around(index, longitude, latitude, 1);
    const [x, y] = points[first ?? 0] ?? [NaN, NaN];
    const reach = distance(longitude, latitude, x, y) * SLACK;
    return around(index, longitude, latitude, Infinity, reach)
      .flatMap((at) => measured(codes[at], points[at], [longitude, latitude]))
      .sort((a, b) => a.kilometres - b.kilometres || (a.code < b.code ? -1 : 1))[0];
  };
}

const measured = <Code extends string>(
  code: Code | undefined,
  point: Degrees | undefined,
  from: Degrees,
): readonly NearPlace<Code>[] =>
  code === undefined || point === undefined
    ? []
    : [{ code, kilometres: kilometresApart(from, point) }];
