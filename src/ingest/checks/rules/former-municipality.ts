import { residentCounts } from '../../../domain/residents.ts';
import type { Tables } from '../../tables/tables.ts';
import { defineRule, IMPORT_AGAIN, type Breach } from '../rule.ts';

const FILE = 'former-municipalities.csv';

/**
 * A municipality that has ended leads to ones of now, its region is known where it was split, and
 * the figures of a time are told of it or of what it has become, never of both.
 */
export const formerMunicipality = defineRule('former-municipality', function* (tables) {
  const own = new Map(tables.municipalities.map((row) => [row.municipality, row]));
  for (const row of tables.formerMunicipalities) {
    const at = { file: FILE, place: `municipality ${row.municipality}`, remedy: IMPORT_AGAIN };
    const lost = row.successors.filter((code) => !own.has(code));
    if (lost.length > 0) yield { ...at, message: `has become ${lost.join(' and ')}, unknown here` };
    const regions = new Set(row.successors.map((code) => own.get(code)?.labour_market_region));
    if (row.labour_market_region === undefined && regions.size > 1) {
      yield { ...at, message: 'is split between labour-market regions, and had none itself' };
    }
  }
  yield* countedTwice(tables);
});

function* countedTwice(tables: Tables): Iterable<Breach> {
  const successors = new Map<string, readonly string[]>(
    tables.formerMunicipalities.map((row) => [row.municipality, row.successors]),
  );
  const tablesOf: Readonly<Record<string, readonly Counted[]>> = {
    'population.csv': tables.population,
    ...residentCounts(tables),
    'employment.csv': tables.employment,
    'employment-by-industry.csv': tables.employmentByIndustry,
  };
  for (const [file, rows] of Object.entries(tablesOf)) {
    const known = new Set(
      rows.filter(({ persons }) => persons !== undefined).map((row) => keyOf(row)),
    );
    for (const row of rows) {
      for (const code of successors.get(row.municipality) ?? []) {
        if (code === row.municipality || !known.has(keyOf({ ...row, municipality: code })))
          continue;
        yield {
          file,
          place: `municipality ${row.municipality}, ${row.year}`,
          message: `is counted, and so is ${code}, which it has become`,
          remedy: IMPORT_AGAIN,
        };
      }
    }
  }
}

interface Counted {
  readonly municipality: string;
  readonly year: number;
  readonly persons: number | undefined;
  readonly measure?: string;
  readonly basis?: string;
  readonly industry?: string;
}

const keyOf = (row: Counted): string =>
  [row.municipality, row.year, row.measure, row.basis, row.industry].join(' ');
