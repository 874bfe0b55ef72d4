import type { MunicipalityCode } from '../../domain/area-code.ts';
import { unplaced } from '../../domain/recode.ts';
import type { RegionRow } from '../sources/regions.ts';
import type { FormerMunicipalityRow } from '../tables/official.ts';
import type { Division, DivisionCodes } from './division.ts';
import { regionCells } from './labour-market-regions.ts';

/** What is known of municipalities of before, by their numbers of then. */
export interface KnownBefore {
  readonly index: ReadonlyMap<MunicipalityCode, { readonly centrality_index: number }>;
  readonly regions: ReadonlyMap<MunicipalityCode, RegionRow>;
}

/**
 * The numbers of earlier divisions that are no longer, or not wholly, what they were: when they
 * ended, and what they have become. A number is told of once, as it was when it ended.
 */
export function formerRows(division: Division, known: KnownBefore): FormerMunicipalityRow[] {
  const rows = new Map<MunicipalityCode, FormerMunicipalityRow>();
  for (const [at, codes] of division.all.entries()) {
    if (codes.date >= division.own.date) break;
    const next = division.all[at + 1] ?? division.own;
    for (const row of endedIn(codes, yearOf(next.date) - 1, known)) rows.set(row.municipality, row);
  }
  return [...rows.values()].sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function endedIn(
  { date, municipalities, recoding }: DivisionCodes,
  until: number,
  { index, regions }: KnownBefore,
): FormerMunicipalityRow[] {
  const shared = unplaced(recoding);
  return [...municipalities].flatMap(([municipality, name]): FormerMunicipalityRow[] => {
    const whole = recoding.toOwn.get(municipality);
    if (whole === municipality && !shared.has(municipality)) return [];
    const successors = whole === undefined ? recoding.split.get(municipality) : [whole];
    const region = regions.get(municipality);
    return [
      {
        municipality,
        name,
        division: yearOf(date),
        until,
        successors: [...(successors ?? [])].sort(),
        centrality_index: index.get(municipality)?.centrality_index,
        ...(region === undefined ? NO_REGION : regionCells(region)),
      },
    ];
  });
}

const NO_REGION = {
  labour_market_region: undefined,
  inclusion_criterion: '',
  travel_time_minutes: undefined,
  out_commuting_percent: undefined,
  in_commuting_percent: undefined,
} as const;
