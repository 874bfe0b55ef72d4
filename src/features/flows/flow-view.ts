import type { Places } from './arcs.ts';
import type { Direction, FlowsFile } from './flow-files.ts';
import { kindOf, leastOf, yearOf, type FlowState } from './flow-state.ts';
import { roundAbove } from './flow-width.ts';

/** So many persons live in one municipality and work in another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly employed: number;
  /** Both ends are in one labour-market region. */
  readonly within: boolean;
}

/** What a state shows of a file, and what it leaves out. */
export interface FlowView {
  /** At or above the threshold, in the direction asked for, largest first. */
  readonly shown: readonly Flow[];
  readonly shownPersons: number;
  /** Every flow in the direction asked for, shown or not. */
  readonly pairs: number;
  readonly persons: number;
  /**
   * The persons of the widest line: just above the largest flow of the area in any direction and
   * year, so that all its maps have one scale.
   */
  readonly most: number;
}

/** Whether a municipality belongs to an area. */
export const insideOf = (area: string | null, places: Places): ((code: string) => boolean) => {
  const kind = kindOf(area);
  if (kind === 'country') return () => true;
  return kind === 'municipality'
    ? (code) => code === area
    : (code) => places.get(code)?.region === area;
};

const goesThe = (
  direction: Direction | null,
  from: string,
  to: string,
  inside: (code: string) => boolean,
): boolean => (direction === 'out' ? inside(from) : direction === 'into' ? inside(to) : true);

/** All flows of a file in the year and direction of a state, published zeros too. */
export function flowsOf(file: FlowsFile, state: FlowState, places: Places): readonly Flow[] {
  const at = file.years.indexOf(yearOf(state, file.years));
  const inside = insideOf(state.area, places);
  return Object.entries(file.flows).flatMap(([from, rows]) =>
    rows.flatMap(([to, ...employed]) =>
      goesThe(state.direction, from, to, inside)
        ? [{ from, to, employed: employed[at] ?? 0, within: regionOf(places, from, to) }]
        : [],
    ),
  );
}

const regionOf = (places: Places, from: string, to: string): boolean => {
  const region = places.get(from)?.region;
  return region !== undefined && region === places.get(to)?.region;
};

const largestFirst = (a: Flow, b: Flow): number =>
  b.employed - a.employed || (a.from + a.to < b.from + b.to ? -1 : 1);

const sumOf = (flows: readonly Flow[]): number =>
  flows.reduce((sum, { employed }) => sum + employed, 0);

/** The view of a state. A file that lacks the small flows knows how many there are. */
export function flowView(file: FlowsFile, state: FlowState, places: Places): FlowView {
  const at = file.years.indexOf(yearOf(state, file.years));
  const all = flowsOf(file, state, places).filter(({ employed }) => employed > 0);
  const least = leastOf(state);
  const shown = all.filter(({ employed }) => employed >= least).sort(largestFirst);
  const whole = state.direction === null;
  const figures = Object.values(file.flows).flatMap((rows) =>
    rows.flatMap(([, ...employed]) => employed),
  );
  return {
    shown,
    shownPersons: sumOf(shown),
    pairs: whole ? (file.pairs[at] ?? 0) : all.length,
    persons: whole ? (file.persons[at] ?? 0) : sumOf(all),
    most: roundAbove(figures.reduce((most, each) => Math.max(most, each), 1)),
  };
}
