import type { MunicipalityCode } from '../../domain/area-code.ts';
import {
  commuterCounts,
  countsAsOne,
  type CommuterCounts,
} from '../../domain/indicators/commuter-counts.ts';
import type { Atlas } from '../atlas.ts';

/** The commuters of each year, as the tries count them. */
export interface Commuters {
  readonly years: readonly number[];
  of(year: number, members: readonly MunicipalityCode[]): readonly CommuterCounts[];
  asOne(year: number, members: readonly MunicipalityCode[]): CommuterCounts;
}

export function commutersOf({ tables, areas }: Atlas): Commuters {
  const places = new Map(areas.municipalities.map((area) => [area.code, area]));
  const flows = Map.groupBy(tables.commuting, ({ year }) => year);
  const counts = new Map([...flows].map(([year, all]) => [year, commuterCounts(all, places)]));
  return {
    years: [...flows.keys()].sort(),
    of: (year, members) => members.flatMap((code) => counts.get(year)?.get(code) ?? []),
    asOne: (year, members) => countsAsOne(flows.get(year) ?? [], members),
  };
}
