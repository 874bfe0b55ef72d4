import { isFew, isUncertain, type Mark } from '../../measures/mark.ts';
import type { ExploreArea } from './files.ts';
import type { ExploreState } from './state.ts';

/** The active programmes that reach an area at the evidence level of the state. */
export const programmesIn = (area: ExploreArea, { evidence }: ExploreState): readonly string[] =>
  area[evidence];

const some = (chosen: readonly string[], own: readonly (string | number)[]): boolean =>
  chosen.length === 0 || own.some((each) => chosen.includes(String(each)));

/**
 * Whether an area is in the selection. Within one filter any of the chosen will do, and all
 * filters have to be passed. A region or county passes with what any of its municipalities has,
 * but is uncovered only when none of them is reached.
 */
export function passes(area: ExploreArea, mark: Mark | undefined, state: ExploreState): boolean {
  const programmes = programmesIn(area, state);
  return (
    (state.covered === null || state.covered === programmes.length > 0) &&
    some(state.classes, area.classes) &&
    some(state.counties, area.counties) &&
    some(state.regions, area.regions) &&
    some(state.types, area.types) &&
    some(state.programmes, programmes) &&
    inRange(area.population, state) &&
    !(state.certainOnly && (isUncertain(mark) || isFew(mark)))
  );
}

function inRange(population: number | null, { least, most }: ExploreState): boolean {
  if (least === null && most === null) return true;
  return population !== null && population >= (least ?? 0) && population <= (most ?? Infinity);
}

/** Whether the state leaves any area out, or may. */
export const isFiltered = (state: ExploreState): boolean =>
  state.covered !== null ||
  state.certainOnly ||
  state.least !== null ||
  state.most !== null ||
  [state.classes, state.counties, state.regions, state.types, state.programmes].some(
    ({ length }) => length > 0,
  );
