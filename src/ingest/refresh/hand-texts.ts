import Papa from 'papaparse';
import type { Catalogue } from '../figures/catalogue.ts';
import type { Document } from '../figures/document.ts';
import type { Tables } from '../tables/tables.ts';

/** How central a municipality was told to be. */
interface Centrality {
  readonly municipality: string;
  readonly index: number;
  readonly class: number;
}

/** What the last snapshot says on the numbers of its own division. */
const ownCentrality = ({ municipalities }: Tables): readonly Centrality[] =>
  municipalities.map((row) => ({
    municipality: row.municipality,
    index: row.centrality_index,
    class: row.centrality_class,
  }));

/** What it says on the numbers of today. */
const laterCentrality = ({ municipalities }: Tables): readonly Centrality[] =>
  municipalities.flatMap((row) =>
    row.municipality_2024.flatMap((municipality, at): Centrality[] => {
      const [index, each] = [row.centrality_index_2024[at], row.centrality_class_2024[at]];
      return index === undefined || each === undefined
        ? []
        : [{ municipality, index, class: each }];
    }),
  );

/**
 * The centrality index as its file would say it, from the last snapshot: no service answers with
 * it, so what it said then is kept.
 */
const centralityText = (all: readonly Centrality[]): string =>
  Papa.unparse(all.map(({ municipality, index }) => ({ municipality, centrality_index: index })));

/** The centrality classes as Klass would say them. */
const classesText = (all: readonly Centrality[]): string =>
  JSON.stringify({
    correspondenceItems: all.map((each) => ({
      sourceCode: each.municipality,
      targetCode: String(each.class).padStart(2, '0'),
    })),
  });

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

/** What the last snapshot has kept of a document that no service answers with, or not yet. */
export function keptText(
  document: Document,
  catalogue: Catalogue,
  last: Tables,
): string | undefined {
  const drawnOn = last.manifest.divisions.own;
  // The division that was today's may be the own one now: what was told of it is still known.
  const own = catalogue.own === drawnOn ? ownCentrality(last) : laterCentrality(last);
  if (document === catalogue.centralityIndex) return centralityText(own);
  if (document === catalogue.centralityClasses) return classesText(own);
  if (document === catalogue.laterCentralityIndex) return centralityText(laterCentrality(last));
  if (document === catalogue.laterCentralityClasses) return classesText(laterCentrality(last));
  if (document === catalogue.labourMarketRegions) return regionsText(last);
  if (document !== catalogue.earlierCentralityIndex) return undefined;
  return document.numbers === drawnOn
    ? centralityText(ownCentrality(last))
    : earlierCentralityText(last);
}
