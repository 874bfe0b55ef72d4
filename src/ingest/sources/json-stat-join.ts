import type { Finding } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { readJsonStat, statTable, type StatTable } from './json-stat.ts';
import { cellsOf, type PxSelection } from './px-selection.ts';
import type { Dimension } from './stat-cells.ts';
import { read, refused, type Reading } from './text-file.ts';

/**
 * Joins the answers to the parts of one question.
 * @returns what one answer would say; or the findings of {@link joinTables}, and one when a part is
 *   of another day than the others
 */
export function joinJsonStat(
  texts: readonly string[],
  selection: PxSelection,
  file: string,
): Reading<StatTable> {
  const readings = texts.map((text) => readJsonStat(text, file));
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.findings));
  if (faults.length > 0) return refused(...faults);
  const tables = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const days = new Set(tables.map(({ updated }) => updated ?? ''));
  if (days.size > 1) return refused(changedMeanwhile(file, [...days]));
  return joinTables(tables, selection, file);
}

/**
 * Several tables as one, in the order of a selection; it was last changed when the last of them was.
 * @returns the table, or a finding for a cell that none has, that two have or that nobody asked for
 */
export function joinTables(
  tables: readonly StatTable[],
  selection: PxSelection,
  file: string,
): Reading<StatTable> {
  const cells: (Observation | undefined)[] = Array.from({ length: cellsOf(selection) });
  const placeOf = placing(selection);
  for (const table of tables) {
    for (const { codes, observation } of table.cells()) {
      const at = placeOf(codes);
      if (at === undefined) return refused(cellFinding(file, codes, 'nobody asked for this cell'));
      if (cells[at] !== undefined) {
        return refused(cellFinding(file, codes, 'two answers have this cell'));
      }
      cells[at] = observation;
    }
  }
  const lacking = cells.indexOf(undefined);
  if (lacking >= 0) {
    return refused(cellFinding(file, codesAt(selection, lacking), 'no answer has this cell'));
  }
  const updated = tables.map((table) => table.updated ?? '').sort();
  const named = { label: tables[0]?.label ?? '', updated: updated.at(-1) };
  const dimensions = dimensionsOf(tables, selection);
  return read(statTable(named, dimensions, (at) => cells[at] as Observation));
}

type Codes = Readonly<Record<string, string>>;

/** Where a cell stands among those of a selection; undefined for one that it does not ask for. */
function placing(selection: PxSelection): (codes: Codes) => number | undefined {
  const axes = Object.entries(selection).map(([name, codes]) => ({
    name,
    places: new Map(codes.map((code, at) => [code, at])),
  }));
  return (codes) => {
    let place = 0;
    for (const { name, places } of axes) {
      const at = places.get(codes[name] ?? '');
      if (at === undefined) return undefined;
      place = place * places.size + at;
    }
    return place;
  };
}

/** The codes of a place: the other way. */
function codesAt(selection: PxSelection, place: number): Codes {
  let rest = place;
  const codes = Object.entries(selection)
    .toReversed()
    .map(([name, all]) => {
      const at = rest % all.length;
      rest = Math.floor(rest / all.length);
      return [name, all[at] ?? ''] as const;
    });
  return Object.fromEntries(codes.toReversed());
}

const dimensionsOf = (tables: readonly StatTable[], selection: PxSelection): Dimension[] =>
  Object.entries(selection).map(([name, codes]) => ({
    name,
    codes,
    labels: new Map(codes.map((code) => [code, labelOf(tables, name, code)])),
  }));

const labelOf = (tables: readonly StatTable[], name: string, code: string): string =>
  tables.map(({ dimensions }) => dimensions.get(name)?.labels.get(code)).find(Boolean) ?? code;

const changedMeanwhile = (file: string, days: readonly string[]): Finding => ({
  file,
  place: 'updated',
  rule: 'one-snapshot',
  message: `the parts are of different days (${days.join(', ')}): the table changed meanwhile`,
  remedy: 'run it again',
});

const cellFinding = (file: string, codes: Codes, message: string): Finding => ({
  file,
  place: Object.entries(codes)
    .map(([name, code]) => `${name}=${code}`)
    .join(', '),
  rule: 'whole-table',
  message,
  remedy: 'run it again; if it stays so, the service answers another question than it is asked',
});
