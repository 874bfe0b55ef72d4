import type { MunicipalityCode } from '../domain/area-code.ts';
import { isKnown, type MissingReason, type Observation } from '../domain/observation.ts';
import { mergeObservations } from '../domain/recode.ts';
import { figuresOf, type Expected, type Figure } from '../sources/figures.ts';
import { readJsonStat, type StatTable } from '../sources/json-stat.ts';
import type { StatDocument } from './catalogue.ts';
import type { Division } from './division.ts';
import type { Intake, Ledger } from './intake.ts';

/** Reads the statistical documents of one import against the codes of its division. */
export interface StatReader {
  readonly division: Division;
  readonly ledger: Ledger;
  /** Every municipality of the atlas's division must be in the dimension. */
  readonly own: Expected;
  /** Every municipality of the later division must be. */
  readonly later: Expected;
  /** The table without its figures, to learn which codes it has. */
  table(document: StatDocument): StatTable | undefined;
  /** All figures, or none and the findings in the ledger. */
  figures(document: StatDocument, codes: Readonly<Record<string, Expected>>): readonly Figure[];
}

export function statReader(division: Division, intake: Intake, ledger: Ledger): StatReader {
  const tables = new Map<string, StatTable | undefined>();
  const table = (document: StatDocument): StatTable | undefined => {
    if (!tables.has(document.path)) {
      const reading = readJsonStat(intake.text(document), document.path);
      tables.set(document.path, reading.ok ? reading.value : undefined);
      if (!reading.ok) ledger.add(...reading.findings);
    }
    return tables.get(document.path);
  };
  return {
    division,
    ledger,
    own: { known: new Set(division.municipalities.keys()), complete: true },
    later: { known: new Set(division.municipalitiesLater.keys()), complete: true },
    table,
    figures(document, codes) {
      const found = table(document);
      if (found === undefined) return [];
      const Tid = { known: new Set(document.years.map(String)), complete: true };
      return ledger.take(figuresOf(found, { file: document.path, codes: { ...codes, Tid } }), []);
    },
  };
}

/** Only these codes, and all of them. */
export const exactly = (...codes: readonly string[]): Expected => ({
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

/** Figures of the later division brought back to the own one: renumbered, or the parts summed. */
export function* onOwnNumbers(
  figures: readonly Figure[],
  { recoding }: Division,
): IterableIterator<{ code: MunicipalityCode; codes: Figure['codes']; observation: Observation }> {
  const parts = new Map<
    string,
    { code: MunicipalityCode; codes: Figure['codes']; all: Observation[] }
  >();
  for (const { codes, observation } of figures) {
    const code = recoding.toOwn.get(codes['Region'] ?? '');
    if (code === undefined) continue;
    const key = JSON.stringify({ ...codes, Region: code });
    const entry = parts.get(key) ?? { code, codes, all: [] };
    entry.all.push(observation);
    parts.set(key, entry);
  }
  for (const { code, codes, all } of parts.values()) {
    yield { code, codes, observation: mergeObservations(all) };
  }
}
