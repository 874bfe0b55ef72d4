import { verdictOf, type ClaimId, type Verdict } from '../../domain/claim.ts';
import { fragmentation } from '../../domain/indicators/fragmentation.ts';
import { GAP_CLASSES } from '../../domain/indicators/coverage.ts';
import { valueOf } from '../../domain/observation.ts';
import type { ClaimRow } from '../../ingest/tables/report.ts';
import type { Atlas } from '../atlas.ts';
import { outsideTries, type OutsideClaim, type TriedOutside } from './class-shares.ts';
import { coefficientTries, type TriedCoefficient, type TriedPlace } from './coefficient-places.ts';
import { commutersOf } from './commuters.ts';
import { coverageTries, type CoveredClaim, type CoverageSet } from './coverage-sets.ts';
import { namedColumns, type NamedColumns } from './named-columns.ts';
import { compareTable1, type Table1Comparison } from './table-1.ts';
import type { Tries } from './tries.ts';

/** A figure of the report beside what its plain meaning gives. */
export interface ClaimResult {
  readonly claim: ClaimRow;
  /** Undefined where the report does not say what is counted, or how. */
  readonly found: number | undefined;
  readonly verdict: Verdict;
}

/** A labour-market region with its commuting coefficient in the report's year. */
export interface RegionCoefficient {
  readonly name: string;
  readonly value: number;
}

export interface Recomputed {
  readonly table1: Table1Comparison;
  readonly claims: ReadonlyMap<ClaimId, ClaimResult>;
  readonly namedColumns: NamedColumns;
  readonly coverage: Tries<CoverageSet, CoveredClaim>;
  readonly arendal: Tries<TriedCoefficient, TriedPlace>;
  readonly bodo: Tries<TriedCoefficient, TriedPlace>;
  readonly outside: Tries<TriedOutside, OutsideClaim>;
  /** The two coefficients in each year of the flows. */
  readonly coefficients: readonly {
    readonly year: number;
    readonly arendal: number | undefined;
    readonly bodo: number | undefined;
  }[];
  readonly elsewhere: readonly RegionCoefficient[];
}

/** The year of the figures that the report is set beside. */
export const REPORT_YEAR = 2020;

/**
 * The report's own figures, recomputed on the official figures of 2020.
 * Source: Nordlandsforskning 2/2021, chapter 1.3 and Vedlegg 2.
 * @throws RangeError when a figure of the report is not among the tables
 */
export function recomputedOf(atlas: Atlas): Recomputed {
  const { tables, areas } = atlas;
  const byId = new Map(tables.claims.map((row) => [row.claim, row]));
  const claimOf = (id: ClaimId): ClaimRow => {
    const row = byId.get(id);
    if (row === undefined) throw new RangeError(`no claim ${id} in report/claims.csv`);
    return row;
  };
  const commuters = commutersOf(atlas);
  const named = namedColumns(claimOf('named-columns'), tables.table1, areas.municipalities);
  const found = plainFindings(atlas, claimOf, named.found);
  return {
    table1: compareTable1(tables.table1, areas.municipalities),
    claims: new Map(
      tables.claims.map((claim) => {
        const value = found[claim.claim];
        return [claim.claim, { claim, found: value, verdict: verdictOf(claim, value) }];
      }),
    ),
    namedColumns: named,
    coverage: coverageTries(atlas, claimOf, REPORT_YEAR),
    arendal: coefficientTries(atlas, commuters, claimOf('coefficient-arendal')),
    bodo: coefficientTries(atlas, commuters, claimOf('coefficient-bodo')),
    outside: outsideTries(atlas, commuters, claimOf),
    coefficients: atlas.commuting.years.map((year) => ({
      year,
      arendal: coefficientOf(atlas, claimOf('coefficient-arendal'), year),
      bodo: coefficientOf(atlas, claimOf('coefficient-bodo'), year),
    })),
    elsewhere: coefficientElsewhere(atlas),
  };
}

/** What each sentence says when read plainly; what it leaves open is not here. */
function plainFindings(
  atlas: Atlas,
  claimOf: (id: ClaimId) => ClaimRow,
  named: number,
): Partial<Record<ClaimId, number>> {
  const all = atlas.areas.municipalities;
  const remote = all.filter(({ centralityClass }) => GAP_CLASSES.includes(centralityClass)).length;
  return {
    municipalities: all.length,
    'remote-municipalities': remote,
    'named-columns': named,
    'named-columns-share': named / remote,
    'covered-remote-share': printedRemoteShare(claimOf),
    ...defined({
      'coefficient-arendal': coefficientOf(atlas, claimOf('coefficient-arendal')),
      'coefficient-bodo': coefficientOf(atlas, claimOf('coefficient-bodo')),
      'outside-country': outsideCountry(atlas),
    }),
    ...outsideByClass(atlas, claimOf),
  };
}

/** Of the report's own figures: who is covered is not known, but the division can be checked. */
const printedRemoteShare = (claimOf: (id: ClaimId) => ClaimRow): number =>
  (claimOf('covered-class-5-population').value + claimOf('covered-class-6-population').value) /
  claimOf('covered-population').value;

/** «De mest perifere kommunene … til mer sentrale kommuner i sin BA-region»: of the region named. */
function coefficientOf(atlas: Atlas, claim: ClaimRow, year = REPORT_YEAR): number | undefined {
  const [first] = claim.municipalities ?? [];
  if (first === undefined) return undefined;
  const region = atlas.region(atlas.municipality(first).region);
  return valueOf(atlas.commuting.of(region, year)?.rates.commuting_coefficient.value);
}

/** What the same definition gives elsewhere: the least and the most among regions that are reached. */
function coefficientElsewhere(atlas: Atlas): readonly RegionCoefficient[] {
  // In a region of one municipality nobody is more central, so that it is 0 by definition.
  const several = atlas.areas.regions.filter(({ members }) => members.length > 1);
  const found = several.flatMap((region): RegionCoefficient[] => {
    const value = valueOf(
      atlas.commuting.of(region, REPORT_YEAR)?.rates.commuting_coefficient.value,
    );
    const reached = region.members.some(
      (code) => atlas.coverage.programmesIn(code, 'stated').length > 0,
    );
    return value === undefined || !reached ? [] : [{ name: region.name, value }];
  });
  const sorted = found.toSorted((a, b) => a.value - b.value);
  return [sorted.at(0), sorted.at(-1)].filter((each) => each !== undefined);
}

/** «For landet og alle kommuner som helhet»: all out-commuters together. */
function outsideCountry({ areas, commuting }: Atlas): number | undefined {
  const counts = areas.municipalities.flatMap(
    (area) => commuting.of(area, REPORT_YEAR)?.counts ?? [],
  );
  const together = fragmentation(
    counts.map((each) => ({ out: each.out_commuters, withinRegion: each.out_within_region })),
  );
  return valueOf(together.weighted);
}

/** «I snitt», «snittet»: the mean over the municipalities of the class. */
const outsideByClass = (
  { fragmentation: byClass }: Atlas,
  claimOf: (id: ClaimId) => ClaimRow,
): Partial<Record<ClaimId, number>> =>
  defined(
    Object.fromEntries(
      (['outside-class-5', 'outside-class-4', 'outside-class-3', 'outside-class-2'] as const).map(
        (id) => {
          const { centrality_class: one } = claimOf(id);
          const found = byClass.find(
            ({ centralityClass, year }) => centralityClass === one && year === REPORT_YEAR,
          );
          return [id, valueOf(found?.mean)];
        },
      ),
    ),
  );

const defined = (
  values: Readonly<Partial<Record<ClaimId, number | undefined>>>,
): Partial<Record<ClaimId, number>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [ClaimId, number] => entry[1] !== undefined),
  );
