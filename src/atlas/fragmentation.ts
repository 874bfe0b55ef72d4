import { fragmentation, type Fragmentation } from '../domain/indicators/fragmentation.ts';
import type { Areas } from './area.ts';
import type { Commuting } from './commuting.ts';

export interface ClassFragmentation extends Fragmentation {
  readonly centralityClass: number;
  readonly year: number;
  /** Municipalities that are a region of their own: all their commuting leaves it, by construction. */
  readonly regionsOfOne: number;
}

/** Share of out-commuting that leaves the own region, by centrality class and year. */
export function fragmentationByClass(
  areas: Areas,
  commuting: Commuting,
): readonly ClassFragmentation[] {
  const alone = new Set(
    areas.regions.filter(({ members }) => members.length === 1).flatMap(({ members }) => members),
  );
  const classes = [...new Set(areas.municipalities.map((each) => each.centralityClass))].sort();
  return commuting.years.flatMap((year) =>
    classes.map((centralityClass) => {
      const members = areas.municipalities.filter(
        (each) => each.centralityClass === centralityClass,
      );
      const counts = members.flatMap((area) => commuting.of(area, year)?.counts ?? []);
      const found = fragmentation(
        counts.map((each) => ({ out: each.out_commuters, withinRegion: each.out_within_region })),
      );
      const regionsOfOne = members.filter(({ code }) => alone.has(code)).length;
      return { ...found, centralityClass, year, regionsOfOne };
    }),
  );
}
