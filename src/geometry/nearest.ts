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
  const index = indexOf(points);
  return ([longitude, latitude]) => {
    const [first] = around(index, longitude, latitude, 1);
    const [x, y] = points[first ?? 0] ?? [NaN, NaN];
    const reach = distance(longitude, latitude, x, y) * SLACK;
    return around(index, longitude, latitude, Infinity, reach)
      .flatMap((at) => measured(codes[at], points[at], [longitude, latitude]))
      .sort((a, b) => a.kilometres - b.kilometres || (a.code < b.code ? -1 : 1))[0];
  };
}

/** Asked for at first, and then twice as many each time. */
const FIRST = 8;

/**
 * Finds as many of some places as are enough, the nearest of all, without measuring to all of them.
 * @returns a finder of places in no order: with the nearest that are enough are all as near as the
 *   last of them; all places where they never are
 */
export function nearAmong<Code extends string>(
  places: ReadonlyMap<Code, Degrees>,
): (from: Degrees, enough: (near: readonly Code[]) => boolean) => readonly Code[] {
  const codes = [...places.keys()];
  if (codes.length === 0) return () => [];
  const points = [...places.values()];
  const index = indexOf(points);
  const named = (found: readonly number[]): Code[] => found.flatMap((at) => codes[at] ?? []);
  return ([longitude, latitude], enough) => {
    for (let count = FIRST; count < codes.length; count *= 2) {
      const near = around(index, longitude, latitude, count);
      if (!enough(named(near))) continue;
      const [x, y] = points[near.at(-1) ?? 0] ?? [NaN, NaN];
      const reach = distance(longitude, latitude, x, y) * SLACK;
      return named(around(index, longitude, latitude, Infinity, reach));
    }
    return codes;
  };
}

function indexOf(points: readonly Degrees[]): KDBush {
  const index = new KDBush(points.length);
  for (const [longitude, latitude] of points) index.add(longitude, latitude);
  index.finish();
  return index;
}

const measured = <Code extends string>(
  code: Code | undefined,
  point: Degrees | undefined,
  from: Degrees,
): readonly NearPlace<Code>[] =>
  code === undefined || point === undefined
    ? []
    : [{ code, kilometres: kilometresApart(from, point) }];
