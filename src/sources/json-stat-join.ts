import type { Finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { readJsonStat, SYMBOL_OF, type StatTable } from './json-stat.ts';
import type { PxSelection } from './px-selection.ts';
import { read, refused, type Reading } from './text-file.ts';

/**
 * Joins the parts of one table to the answer that one question would have got.
 * @param texts the answers to the parts of the selection
 * @returns JSON-stat2 text in the order of the selection, or a finding for each cell that no part
 *   has or that two have, and when a part is of another day than the others
 */
export function joinJsonStat(
  texts: readonly string[],
  selection: PxSelection,
  file: string,
): Reading<string> {
  const readings = texts.map((text) => readJsonStat(text, file));
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.findings));
  if (faults.length > 0) return refused(...faults);
  const tables = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const days = new Set(tables.map(({ updated }) => updated ?? ''));
  if (days.size > 1) return refused(changedMeanwhile(file, [...days]));
  const names = Object.keys(selection);
  const cells = new Map<string, Observation>();
  for (const table of tables) {
    for (const { codes, observation } of table.cells()) {
      const key = keyOf(names.map((name) => codes[name] ?? ''));
      if (cells.has(key)) return refused(cellFinding(file, key, 'two answers have this cell'));
      cells.set(key, observation);
    }
  }
  const keys = tuples(Object.values(selection)).map(keyOf);
  const lacking = keys.find((key) => !cells.has(key));
  if (lacking !== undefined) return refused(cellFinding(file, lacking, 'no answer has this cell'));
  if (keys.length !== cells.size) {
    return refused(cellFinding(file, 'whole file', `${cells.size} cells came, not ${keys.length}`));
  }
  return read(
    formatted(
      tables,
      selection,
      keys.map((key) => cells.get(key) as Observation),
    ),
  );
}

const keyOf = (codes: readonly string[]): string => codes.join(' · ');

const tuples = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (all, codes) => all.flatMap((tuple) => codes.map((code) => [...tuple, code])),
    [[]],
  );

function formatted(
  tables: readonly StatTable[],
  selection: PxSelection,
  cells: readonly Observation[],
): string {
  const dimension = ([name, codes]: [string, readonly string[]]): [string, unknown] => [
    name,
    {
      category: {
        index: Object.fromEntries(codes.map((code, at) => [code, at])),
        label: Object.fromEntries(codes.map((code) => [code, labelOf(tables, name, code)])),
      },
    },
  ];
  const status = cells.flatMap((cell, at): [number, string][] =>
    cell.kind === 'missing' ? [[at, SYMBOL_OF[cell.reason]]] : [],
  );
  const dimensions = Object.entries(selection).map(dimension);
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: tables[0]?.label,
    updated: tables[0]?.updated,
    id: Object.keys(selection),
    size: Object.values(selection).map(({ length }) => length),
    dimension: Object.fromEntries(dimensions),
    value: cells.map((cell) => (cell.kind === 'known' ? cell.value : null)),
    status: Object.fromEntries(status),
  });
}

const labelOf = (tables: readonly StatTable[], name: string, code: string): string =>
  tables.map(({ dimensions }) => dimensions.get(name)?.labels.get(code)).find(Boolean) ?? code;

const changedMeanwhile = (file: string, days: readonly string[]): Finding => ({
  file,
  place: 'updated',
  rule: 'one-snapshot',
  message: `the parts are of different days (${days.join(', ')}): the table changed meanwhile`,
  remedy: 'run it again',
});

const cellFinding = (file: string, place: string, message: string): Finding => ({
  file,
  place,
  rule: 'whole-table',
  message,
  remedy: 'run it again; if it stays so, the service answers another question than it is asked',
});
