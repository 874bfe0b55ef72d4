import type { Finding } from '../../domain/finding.ts';
import type { PxMetadata } from './px-metadata.ts';

/** What is asked of a table: dimension → the codes wanted of it, in order. */
export type PxSelection = Readonly<Record<string, readonly string[]>>;

/** How many cells the answer will have. */
export const cellsOf = (selection: PxSelection): number =>
  Object.values(selection).reduce((product, codes) => product * codes.length, 1);

/**
 * Holds a selection against a table's metadata, before any figure is asked for.
 * @param names what codes are called, so that one that has gone is told by name
 * @returns a finding for each code or dimension that the table does not have, and for each
 *   dimension of the table that is neither selected nor may be left out
 */
export function selectionFindings(
  selection: PxSelection,
  metadata: PxMetadata,
  file: string,
  names: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const { dimensions } = metadata;
  const wanted = Object.entries(selection).flatMap(([name, codes]) => {
    const dimension = dimensions.get(name);
    if (dimension === undefined) {
      return [
        moved(file, `dimension ${name}`, `the table has only ${[...dimensions.keys()].join(', ')}`),
      ];
    }
    const offered = new Set(dimension.codes);
    return codes
      .filter((code) => !offered.has(code))
      .map((code) => {
        const called = names.get(code);
        const who = called === undefined ? `code ${code}` : `code ${code} (${called})`;
        return moved(file, `dimension ${name}, ${who}`, `the table no longer has it`);
      });
  });
  const forced = [...dimensions]
    .filter(([name, { elimination }]) => !(name in selection) && !elimination)
    .map(([name]) =>
      moved(file, `dimension ${name}`, 'the table has it, and must be told which codes'),
    );
  return [...wanted, ...forced];
}

const moved = (file: string, place: string, message: string): Finding => ({
  file,
  place,
  rule: 'selection-offered',
  message,
  remedy: 'look the table up in Statbanken, and change data/selection.json to what it has now',
});

/** Selections of at most `most` cells that make up the whole, cut along the longest dimension. */
export function splitSelection(selection: PxSelection, most: number): PxSelection[] {
  if (cellsOf(selection) <= most) return [selection];
  const [name, codes] = Object.entries(selection).reduce((longest, entry) =>
    entry[1].length > longest[1].length ? entry : longest,
  );
  if (codes.length < 2) throw new RangeError(`no selection has fewer than ${most} cells`);
  const half = Math.ceil(codes.length / 2);
  return [codes.slice(0, half), codes.slice(half)].flatMap((part) =>
    splitSelection({ ...selection, [name]: part }, most),
  );
}

/** The selection as PxWebApi v2 has it in an address. */
export const selectionQuery = (selection: PxSelection): string =>
  Object.entries(selection)
    .map(([name, codes]) => `valueCodes[${name}]=${codes.map(encodeURIComponent).join(',')}`)
    .join('&');

/** The selection as PxWebApi v2 has it in the body of a POST. */
export const selectionBody = (selection: PxSelection): string =>
  JSON.stringify({
    selection: Object.entries(selection).map(([variableCode, valueCodes]) => ({
      variableCode,
      valueCodes,
    })),
  });
