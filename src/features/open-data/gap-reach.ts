import type { Atlas } from '../../atlas/atlas.ts';
import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { Evidence } from '../../domain/coverage-basis.ts';
import { gapKinds } from '../../domain/indicators/gap-kind.ts';
import type { Rate } from '../../domain/indicators/commuting.ts';
import { reasonOf, valueOrEmpty } from './cells.ts';
import type { Cell } from './columns.ts';

/** The columns of `gapReachCells`, in the order they are added to `gaps.csv`. */
export const GAP_REACH_COLUMNS = [
  'gap_kinds',
  'covered_in_region',
  'covered_neighbours',
  'neighbouring_programmes',
  'to_covered',
  'to_covered_lower',
  'to_covered_upper',
  'to_covered_status',
  'to_covered_in_region',
  'to_covered_in_region_lower',
  'to_covered_in_region_upper',
  'to_covered_in_region_status',
  'nearest_covered',
  'nearest_covered_km',
  'nearest_host',
  'nearest_host_km',
  'commuting_year',
] as const;
export type GapReachColumn = (typeof GAP_REACH_COLUMNS)[number];

/**
 * How near a programme is to an uncovered municipality, as cells of the open data: shares of one,
 * kilometres as the crow flies with one decimal, kinds with the main one first.
 * @throws RangeError naming a municipality that is covered at the evidence level
 */
export function gapReachCells(
  atlas: Atlas,
  evidence: Evidence,
  code: MunicipalityCode,
): Readonly<Record<GapReachColumn, Cell>> {
  const reach = atlas.gaps.of(code, evidence);
  if (reach === undefined) throw new RangeError(`${code} is covered at level ${evidence}`);
  return {
    gap_kinds: gapKinds(reach),
    covered_in_region: reach.coveredInRegion,
    covered_neighbours: reach.coveredNeighbours,
    neighbouring_programmes: reach.neighbouringProgrammes,
    ...rateCells('to_covered', reach.toCovered),
    ...rateCells('to_covered_in_region', reach.toCoveredInRegion),
    nearest_covered: reach.nearestCovered?.municipality,
    nearest_covered_km: oneDecimal(reach.nearestCovered?.kilometres),
    nearest_host: reach.nearestHost?.municipality,
    nearest_host_km: oneDecimal(reach.nearestHost?.kilometres),
    commuting_year: atlas.commuting.latest,
  };
}

type RateName = 'to_covered' | 'to_covered_in_region';

function rateCells<Name extends RateName>(name: Name, { value, bounds }: Rate) {
  return {
    [name]: valueOrEmpty(value),
    [`${name}_lower`]: bounds?.lower,
    [`${name}_upper`]: bounds?.upper,
    [`${name}_status`]: reasonOf(value),
  } as Record<Name | `${Name}_lower` | `${Name}_upper` | `${Name}_status`, Cell>;
}

const oneDecimal = (kilometres: number | undefined): number | undefined =>
  kilometres === undefined ? undefined : Number(kilometres.toFixed(1));
