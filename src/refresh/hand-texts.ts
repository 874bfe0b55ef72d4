import Papa from 'papaparse';
import type { Tables } from '../tables/tables.ts';

/**
 * The centrality index as its file would say it, from the last edition: no service answers with
 * it, so what it said then is kept.
 */
export const centralityText = ({ municipalities }: Tables): string =>
  Papa.unparse(
    municipalities.map(({ municipality, centrality_index }) => ({
      municipality,
      centrality_index,
    })),
  );

/** The labour-market regions as their file would say them, from the last edition. */
export function regionsText({ municipalities, labourMarketRegions }: Tables): string {
  const names = new Map(
    labourMarketRegions.map(({ labour_market_region: code, name }) => [code, name]),
  );
  return Papa.unparse(
    municipalities.map((row) => ({
      municipality: row.municipality,
      ba_region: row.labour_market_region,
      ba_region_name: names.get(row.labour_market_region),
      travel_time_minutes: row.travel_time_minutes,
      out_commuting_percent: row.out_commuting_percent,
      in_commuting_percent: row.in_commuting_percent,
      inclusion_criterion: row.inclusion_criterion,
    })),
  );
}
