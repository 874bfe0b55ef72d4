import type { MunicipalityCode } from '../../domain/area-code.ts';
import { readCorrespondence } from '../sources/klass.ts';
import { readCentralityIndex } from '../sources/regions.ts';
import type { MunicipalityRow } from '../tables/official.ts';
import type { Catalogue } from './catalogue.ts';
import type { DivisionCodes } from './division.ts';
import type { Document } from './document.ts';
import { numbersOf, placed, placeFinding, strangers, type Reader } from './placed-rows.ts';

/** How central a municipality's parts of today are, in the order of its numbers of today. */
export type CentralityToday = Pick<
  MunicipalityRow,
  'centrality_index_2024' | 'centrality_class_2024'
>;

/** The centrality index of each municipality of a document. */
export const indexIn = (document: Document, reader: Reader) =>
  placed(
    document,
    reader.ledger.take(readCentralityIndex(reader.intake.text(document), document.path), []),
    reader,
  );

/** The centrality class, 1–6, of each municipality of a division. */
export function classesIn(
  document: Document,
  codes: DivisionCodes,
  { intake, ledger }: Reader,
): ReadonlyMap<string, number> {
  const reading = readCorrespondence(intake.text(document), document.path);
  const classes = ledger.take(reading, new Map<string, string>());
  ledger.add(...strangers(classes.keys(), codes, document.path));
  return new Map(
    [...classes].flatMap(([code, target]) => {
      const found = classOf(target);
      return found === undefined ? [] : [[code, found] as const];
    }),
  );
}

/** Klass 128 numbers the classes 01–06. */
function classOf(target: string): number | undefined {
  const number = Number(target);
  return Number.isInteger(number) && number >= 1 && number <= 6 ? number : undefined;
}

/**
 * What each municipality of the own division is today, by the index and classes of a later one; a
 * number that lacks in either is told. Nothing where no later index is selected.
 */
export function centralityToday(
  { laterCentralityIndex: document, laterCentralityClasses: list }: Catalogue,
  reader: Reader,
): (code: MunicipalityCode, name: string) => CentralityToday {
  if (document === undefined || list === undefined) return () => UNKNOWN;
  const codes = numbersOf(reader.division, document);
  const index = indexIn(document, reader);
  const classes = classesIn(list, codes, reader);
  return (own, name) => {
    const found = (codes.recoding.toOther.get(own) ?? []).map((code) => {
      const one = { index: index.get(code)?.centrality_index, class: classes.get(code) };
      if (one.index === undefined) reader.ledger.add(lacking(document.path, code, name));
      if (one.class === undefined) reader.ledger.add(lacking(list.path, code, name));
      return one;
    });
    return {
      centrality_index_2024: found.flatMap((each) => each.index ?? []),
      centrality_class_2024: found.flatMap((each) => each.class ?? []),
    };
  };
}

const UNKNOWN: CentralityToday = { centrality_index_2024: [], centrality_class_2024: [] };

const lacking = (file: string, code: string, name: string) =>
  placeFinding(file, code, 'municipality-complete', `${name} has no line here`, 'add its line');
