import type { MunicipalityCode } from '../../domain/area-code.ts';
import {
  isKnown,
  missing,
  type MissingReason,
  type Observation,
} from '../../domain/observation.ts';
import { mergeObservations, recodeOf, unplaced, type Recode } from '../../domain/recode.ts';
import { figuresOf, type Expected, type Figure } from '../sources/figures.ts';
import type { StatTable } from '../sources/json-stat.ts';
import type { Catalogue } from './catalogue.ts';
import type { Division } from './division.ts';
import type { StatDocument } from './document.ts';
import type { Intake, Ledger } from './intake.ts';

/** Reads the statistical documents of one import against the codes of its division. */
export interface StatReader {
  readonly catalogue: Catalogue;
  readonly division: Division;
  readonly ledger: Ledger;
  /** Every municipality of the division that the document stands on must be in the dimension. */
  places(document: StatDocument): Expected;
  /** The table without its figures, to learn which codes it has. */
  table(document: StatDocument): StatTable | undefined;
  /**
   * All figures, or none and the findings in the ledger.
   * @param open the dimensions that the document is not narrowed in
   */
  figures(document: StatDocument, open: Readonly<Record<string, Expected>>): Iterable<Figure>;
}

export function statReader(
  catalogue: Catalogue,
  division: Division,
  intake: Intake,
  ledger: Ledger,
): StatReader {
  const tables = new Map<string, StatTable | undefined>();
  const table = (document: StatDocument): StatTable | undefined => {
    if (!tables.has(document.path)) {
      const reading = intake.table(document);
      tables.set(document.path, reading.ok ? reading.value : undefined);
      if (!reading.ok) ledger.add(...reading.findings);
    }
    return tables.get(document.path);
  };
  return {
    catalogue,
    division,
    ledger,
    places: ({ numbers }) => ({
      known: new Set(division.on(numbers).municipalities.keys()),
      complete: true,
    }),
    table,
    figures(document, open) {
      const found = table(document);
      if (found === undefined) return [];
      const narrowed = Object.entries({ ...document.codes, Tid: document.years.map(String) });
      const codes = {
        ...Object.fromEntries(narrowed.map(([name, all]) => [name, exactly(all)])),
        ...open,
      };
      return ledger.take(figuresOf(found, { file: document.path, codes }), []);
    },
  };
}

/** Only these codes, and all of them. */
export const exactly = (codes: readonly string[]): Expected => ({
  known: new Set(codes),
  complete: true,
});

/** An observation as the two cells of a table: the count, or why there is none. */
export const personsCells = (
  observation: Observation,
): { persons: number | undefined; status: MissingReason | undefined } =>
  isKnown(observation)
    ? { persons: observation.value, status: undefined }
    : { persons: undefined, status: observation.reason };

/** A figure on a number of the atlas's own division, and what was done to bring it there. */
export interface OwnFigure {
  /** An own number, or that of a municipality that ended and whose figures cannot be shared. */
  readonly code: MunicipalityCode;
  readonly codes: Figure['codes'];
  readonly observation: Observation;
  readonly recode: Recode | undefined;
}

/**
 * The figures of a document by `Region` on the own numbers: the same, renumbered, or the parts
 * summed. What was counted on a number that is now several gives its parts no figure: that is a
 * break. The figure stands on the number that ended, so that sums over all of it can be had.
 */
export function onOwnNumbers(
  figures: Iterable<Figure>,
  { numbers }: StatDocument,
  division: Division,
): OwnFigure[] {
  const { recoding } = division.on(numbers);
  const rows = Map.groupBy(figures, ({ codes }) => JSON.stringify({ ...codes, Region: '' }));
  return [...rows.values()].flatMap((row) => {
    const found = new Map(row.map(({ codes, observation }) => [codes['Region'], observation]));
    const codes = row[0]?.codes ?? {};
    const figureOf = (code: string): Observation => found.get(code) ?? missing('missing');
    const own = [...recoding.toOther].map(([code, others]): OwnFigure => {
      const recode = recodeOf(code, recoding);
      const observation =
        recode === 'split' ? missing('split') : mergeObservations(others.map(figureOf));
      return { code, codes, observation, recode };
    });
    const ended = ([...unplaced(recoding)] as MunicipalityCode[])
      .filter((code) => !recoding.toOther.has(code))
      .map((code): OwnFigure => ({
        code,
        codes,
        observation: figureOf(code),
        recode: undefined,
      }));
    return [...own, ...ended];
  });
}
