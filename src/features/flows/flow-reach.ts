import type { Place, Places } from './arcs.ts';
import { insideOf, type Flow } from './flow-view.ts';

/** The share of the commuters shown whose way is seen from the start. */
const SEEN = 0.75;

/**
 * What to look at first: the area, and the other ends of its flows from the nearest outwards until
 * most of the commuters are in sight. Nothing for the country: it is seen whole.
 */
export function nearEnds(
  flows: readonly Flow[],
  area: string | null,
  places: Places,
): readonly Place[] {
  if (area === null) return [];
  const inside = insideOf(area, places);
  const own = [...places].flatMap(([code, place]) => (inside(code) ? [place] : []));
  const middle = { x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  const reaches = flows
    .flatMap(({ from, to, employed }) => {
      const other = places.get(inside(from) ? to : from);
      return other === undefined ? [] : [{ other, employed }];
    })
    .map((each) => ({
      ...each,
      way: Math.hypot(each.other.x - middle.x, each.other.y - middle.y),
    }))
    .sort((a, b) => a.way - b.way);
  let left = reaches.reduce((sum, { employed }) => sum + employed, 0) * SEEN;
  const seen = reaches.filter(({ employed }) => (left -= employed) + employed > 0);
  return [...own, ...seen.map(({ other }) => other)];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
