import Papa from 'papaparse';
import type { Catalogue } from '../ingest/catalogue.ts';
import type { Document } from '../ingest/document.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * The centrality index as its file would say it, from the last snapshot: no service answers with
 * it, so what it said then is kept.
 */
const centralityText = ({ municipalities }: Pick<Tables, 'municipalities'>): string =>
  Papa.unparse(
    municipalities.map(({ municipality, centrality_index }) => ({
      municipality,
      centrality_index,
    })),
  );

/** The index of an earlier division, as far as the last snapshot needed it: where numbers ended. */
const earlierCentralityText = ({ formerMunicipalities }: Tables): string =>
  Papa.unparse(
    formerMunicipalities
      .filter(({ centrality_index }) => centrality_index !== undefined)
      .map(({ municipality, centrality_index }) => ({ municipality, centrality_index })),
  );

/**
 * The labour-market regions as their file would say them, from the last snapshot: on the numbers
 * that they were drawn on, so that a municipality that has ended is told of and not its heirs.
 */
function regionsText(tables: Tables): string {
  const { formerMunicipalities, labourMarketRegions } = tables;
  const heirs = new Set(formerMunicipalities.flatMap(({ successors }) => successors));
  const drawnOnOwn = formerMunicipalities.every((row) => row.labour_market_region === undefined);
  const municipalities = drawnOnOwn
    ? tables.municipalities
    : [
        ...tables.municipalities.filter(({ municipality }) => !heirs.has(municipality)),
        ...formerMunicipalities.filter((row) => row.labour_market_region !== undefined),
      ].sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const names = new Map(
    labourMarketRegions.map(({ labour_market_region: code, name }) => [code, name]),
  );
  return Papa.unparse(
    municipalities.map((row) => ({
      municipality: row.municipality,
      ba_region: row.labour_market_region,
      ba_region_name: row.labour_market_region && names.get(row.labour_market_region),
      travel_time_minutes: row.travel_time_minutes,
      out_commuting_percent: row.out_commuting_percent,
      in_commuting_percent: row.in_commuting_percent,
      inclusion_criterion: row.inclusion_criterion,
    })),
  );
}

/** The centrality classes as Klass would say them, from the last snapshot. */
const classesText = ({ municipalities }: Tables): string =>
  JSON.stringify({
    correspondenceItems: municipalities.map(({ municipality, centrality_class }) => ({
      sourceCode: municipality,
      targetCode: String(centrality_class).padStart(2, '0'),
    })),
  });

/** What the last snapshot has kept of a document that no service answers with, or not yet. */
export function keptText(
  document: Document,
  catalogue: Catalogue,
  last: Tables,
): string | undefined {
  if (document === catalogue.centralityIndex) return centralityText(last);
  if (document === catalogue.centralityClasses) return classesText(last);
  if (document === catalogue.labourMarketRegions) return regionsText(last);
  if (document !== catalogue.earlierCentralityIndex) return undefined;
  const wasOwn = last.manifest.divisions.own === document.numbers;
  return wasOwn ? centralityText(last) : earlierCentralityText(last);
}
