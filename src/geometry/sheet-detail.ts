import { atlasOf } from './planar-atlas.ts';
import type { PlanarAtlas } from './planar-atlas.ts';
import { simplifyWeighed, weigh, type Weighed } from './simplification.ts';

/** In square units of the sheet: what the eye does not miss. */
const DROPPED_TRIANGLE = 1;
const DROPPED_ISLAND = 2;

/** A weighed atlas as simple as a sheet of that unit (metres) can show: a new atlas, in metres. */
export function atlasForUnit(weighed: Weighed, unit: number): PlanarAtlas {
  const detail = {
    minTriangle: DROPPED_TRIANGLE * unit ** 2,
    minIsland: DROPPED_ISLAND * unit ** 2,
  };
  return atlasOf(simplifyWeighed(weighed, { detail }));
}

/** Atlases from one unit to its double: with fewer, sheets would carry points that no one can see. */
const STEPS = 6;

/**
 * Atlases for sheets of any unit. Units are rounded down to sixths of a power of two, so that the sheets
 * of a few hundred areas share a few dozen atlases, each simplified once.
 */
export function atlasBySheet({
  topology,
}: PlanarAtlas): (sheet: { readonly unit: number }) => PlanarAtlas {
  const made = new Map<number, PlanarAtlas>();
  let weighed: Weighed | undefined;
  return ({ unit }) => {
    const step = 2 ** (Math.floor(STEPS * Math.log2(unit)) / STEPS);
    const simple = made.get(step) ?? atlasForUnit((weighed ??= weigh(topology)), step);
    made.set(step, simple);
    return simple;
  };
}
