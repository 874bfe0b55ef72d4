import type { LabourMarketRegionCode, MunicipalityCode } from '../../domain/area-code.ts';
import type { Finding } from '../../domain/finding.ts';
import type { RegionRow } from '../sources/regions.ts';
import type { LabourMarketRegionRow } from '../tables/official.ts';
import type { DivisionCodes } from './division.ts';

/** Why a municipality was put in its region, as the tables have it; empty where nobody did. */
export interface PlacementCells {
  readonly inclusion_criterion: string;
  readonly travel_time_minutes: number | undefined;
  readonly out_commuting_percent: number | undefined;
  readonly in_commuting_percent: number | undefined;
}

const NOT_PLACED: PlacementCells = {
  inclusion_criterion: '',
  travel_time_minutes: undefined,
  out_commuting_percent: undefined,
  in_commuting_percent: undefined,
};

export type RegionCells = PlacementCells & {
  readonly labour_market_region: LabourMarketRegionCode;
};

/** The cells of a municipality that the regions were drawn for. */
export const regionCells = (row: RegionRow): RegionCells => ({
  labour_market_region: row.ba_region,
  inclusion_criterion: row.inclusion_criterion,
  travel_time_minutes: row.travel_time_minutes,
  out_commuting_percent: row.out_commuting_percent,
  in_commuting_percent: row.in_commuting_percent,
});

/**
 * The region of a municipality, when the regions were drawn on the numbers of another division: it
 * lies where what it was lay. What placed a municipality follows it through a new number; of one
 * that was split or merged since, it says nothing of the one of now.
 * @returns undefined when what it was has no line, or lay in several regions
 */
export function inheritedRegion(
  code: MunicipalityCode,
  regions: ReadonlyMap<MunicipalityCode, RegionRow>,
  { recoding }: DivisionCodes,
): RegionCells | undefined {
  const before = recoding.toOther.get(code) ?? [];
  const rows = before.flatMap((each) => regions.get(each) ?? []);
  const [first] = rows;
  if (first === undefined || rows.length < before.length) return undefined;
  if (rows.some(({ ba_region }) => ba_region !== first.ba_region)) return undefined;
  const whole = before.length === 1 && !recoding.split.has(first.municipality);
  return { ...regionCells(first), ...(whole ? {} : NOT_PLACED) };
}

/**
 * Names that TØI misspells, as Statistics Norway writes the municipality that the region is named
 * after: by the region's code, and only while the name is the misspelt one.
 */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['120 Fauske - Fuosko', 'Fauske - Fuossko'],
  ['128 Sortland - Sourtá', 'Sortland - Suortá'],
]);

/** Each region once, and a finding for one with two names. */
export function regionsOf(
  rows: readonly RegionRow[],
  file: string,
): { readonly regions: LabourMarketRegionRow[]; readonly findings: readonly Finding[] } {
  const names = new Map<string, LabourMarketRegionRow>();
  const findings: Finding[] = [];
  for (const { ba_region, ba_region_name: written } of rows) {
    const ba_region_name = MISSPELT.get(`${ba_region} ${written}`) ?? written;
    const first = names.get(ba_region);
    if (first !== undefined && first.name !== ba_region_name) {
      findings.push({
        file,
        place: `code ${ba_region}`,
        rule: 'one-name',
        message: `the region is called both «${first.name}» and «${ba_region_name}»`,
        remedy: 'give the region one name',
      });
    }
    names.set(ba_region, { labour_market_region: ba_region, name: ba_region_name });
  }
  return { regions: [...names.values()], findings };
}
