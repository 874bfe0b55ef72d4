import type { MunicipalityCode } from '../domain/area-code.ts';
import { namedNow } from '../domain/place-name.ts';
import { isReportSection } from '../domain/source-reference.ts';
import { successorsOf } from '../domain/successors.ts';
import type { CoverageRow } from '../ingest/tables/programmes.ts';
import type { Tables } from '../ingest/tables/tables.ts';

/** A row of coverage on a municipality of now. */
export interface PlacedCoverage extends CoverageRow {
  /** The municipality that the row was written about, where it was split since. */
  readonly writtenAbout?: MunicipalityCode;
}

export interface PlacedTables extends Tables {
  /** Of the report. */
  readonly coverage: readonly PlacedCoverage[];
  /** Of other sources: never counted unless a reader adds it. */
  readonly laterCoverage: readonly PlacedCoverage[];
}

/**
 * What people wrote, on the numbers of the atlas's division: they may have used those of an
 * earlier one. A new number is followed. What is told of a municipality that is several now is told
 * of none of them alone: whoever took part there took part in one of the parts, and nobody knows
 * which. Each part lies in the area, so it is reached by that evidence and no other.
 */
export function placedTables(tables: Tables): PlacedTables {
  if (tables.formerMunicipalities.length === 0) return { ...tables, ...bySource(tables.coverage) };
  const now = successorsOf(
    tables.municipalities.map(({ municipality }) => municipality),
    tables.formerMunicipalities,
  );
  return {
    ...tables,
    ...bySource(onceEach(tables.coverage.flatMap((row) => placedRow(row, now(row.municipality))))),
    programmes: tables.programmes.map((row) => {
      const [only, ...more] = row.host_municipality === undefined ? [] : now(row.host_municipality);
      return { ...row, host_municipality: more.length === 0 ? only : row.host_municipality };
    }),
    nameLanguages: namedNow(tables.nameLanguages, now),
    formerNames: tables.formerNames.map((row) => ({
      ...row,
      successors: [...new Set(row.successors.flatMap(now))],
    })),
  };
}

/** What the report says apart from what other sources do. */
const bySource = (
  rows: readonly PlacedCoverage[],
): Pick<PlacedTables, 'coverage' | 'laterCoverage'> => ({
  coverage: rows.filter(({ report_section }) => isReportSection(report_section)),
  laterCoverage: rows.filter(({ report_section }) => !isReportSection(report_section)),
});

function placedRow(row: CoverageRow, now: readonly MunicipalityCode[]): readonly PlacedCoverage[] {
  const [only, ...more] = now;
  if (only !== undefined && more.length === 0) return [{ ...row, municipality: only }];
  return now.map((municipality) => ({
    ...row,
    municipality,
    basis: 'stated-region',
    writtenAbout: row.municipality,
  }));
}

/**
 * In the order of the table. A programme may both name a split municipality and have taken part in
 * it: one row says it.
 */
function onceEach(rows: readonly PlacedCoverage[]): readonly PlacedCoverage[] {
  const byKey = new Map<string, PlacedCoverage>();
  for (const row of rows) {
    const key = [row.programme, row.municipality, row.basis].join(' ');
    byKey.set(key, byKey.get(key) ?? row);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
