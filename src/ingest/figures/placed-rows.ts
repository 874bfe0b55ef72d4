import type { MunicipalityCode } from '../../domain/area-code.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Division, DivisionCodes } from './division.ts';
import type { Document } from './document.ts';
import type { Intake, Ledger } from './intake.ts';

/** What reading one document of municipalities needs besides the document. */
export interface Reader {
  readonly division: Division;
  readonly intake: Intake;
  readonly ledger: Ledger;
}

/** The division on whose numbers a document stands. */
export const numbersOf = (division: Division, { numbers }: Document): DivisionCodes =>
  division.on(numbers ?? division.own.date);

/** The lines of a document by municipality; two of one, and numbers that its division has not, are told. */
export function placed<Row extends { readonly municipality: MunicipalityCode }>(
  document: Document,
  rows: readonly Row[],
  { division, ledger }: Reader,
): ReadonlyMap<MunicipalityCode, Row> {
  const map = byMunicipality(rows, document.path, ledger);
  ledger.add(...strangers(map.keys(), numbersOf(division, document), document.path));
  return map;
}

function byMunicipality<Row extends { readonly municipality: MunicipalityCode }>(
  rows: readonly Row[],
  file: string,
  ledger: Ledger,
): ReadonlyMap<MunicipalityCode, Row> {
  const map = new Map<MunicipalityCode, Row>();
  for (const row of rows) {
    if (map.has(row.municipality)) {
      const message = 'the municipality has two lines';
      ledger.add(placeFinding(file, row.municipality, 'code-once', message, 'keep one'));
    }
    map.set(row.municipality, row);
  }
  return map;
}

/** The numbers that a division has not. */
export const strangers = (
  codes: Iterable<string>,
  { municipalities }: DivisionCodes,
  file: string,
): Finding[] =>
  [...codes]
    .filter((code) => !(municipalities as ReadonlyMap<string, string>).has(code))
    .map((code) =>
      placeFinding(
        file,
        code,
        'code-known',
        'no municipality of the division has this number',
        'use the file of the division’s own year',
      ),
    );

/** A finding about one number of a document. */
export const placeFinding = (
  file: string,
  code: string,
  rule: string,
  message: string,
  remedy: string,
): Finding => ({ file, place: `code ${code}`, rule, message, remedy });
