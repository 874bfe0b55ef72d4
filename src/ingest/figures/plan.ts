import type { Finding } from '../../domain/finding.ts';
import type { PxMetadata } from '../sources/px-metadata.ts';
import { selectionFindings, type PxSelection } from '../sources/px-selection.ts';
import { stat, type IndustryDocument, type StatDocument } from './document.ts';
import type { Selection, TableSelection } from './selection.ts';

/** One document that is to be fetched, and the codes to ask for. */
export interface PlannedTable {
  readonly use: TableSelection['use'];
  readonly document: StatDocument;
  readonly selection: PxSelection;
}

/** Years that a table offers and the selection, which wants only the last few, leaves out. */
export interface LeftOut {
  readonly table: string;
  readonly use: TableSelection['use'];
  readonly years: readonly number[];
  readonly industries: readonly string[];
}

export interface TablePlan {
  readonly planned: readonly PlannedTable[];
  readonly leftOut: LeftOut;
  readonly findings: readonly Finding[];
  /** What is wanted, is not offered, and can be done without: told, never guessed. */
  readonly notes: readonly string[];
}

/** The municipalities of each division: date → number → name. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NOTHING = { planned: [], findings: [], notes: [] };

/**
 * What to ask of one table, from what is wanted and what the table says that it has.
 * @param places the municipalities of every division of the selection
 */
export function planTable(
  table: TableSelection,
  { divisions }: Selection,
  metadata: PxMetadata,
  places: Places,
): TablePlan {
  const file = `table ${table.table}, metadata`;
  const [lacks, offered] = [lacking(table, metadata), yearsOf(table, metadata)];
  const years = offered.slice(-(table.years.last ?? offered.length));
  const industries = industriesOf(table, metadata, file);
  const leftOut: LeftOut = {
    table: table.table,
    use: table.use,
    years: offered.slice(0, offered.length - years.length),
    industries: industries.codes,
  };
  if (table.optional && lacks.length > 0) {
    return { ...NOTHING, leftOut, notes: [`${table.table} does not offer ${lacks.join(', ')}`] };
  }
  if (years.length === 0) return { ...NOTHING, leftOut, findings: [noYears(table, file)] };
  const { codes, notes } = codesOf(table, metadata);
  const planned = answersOf(table, years, divisions).map(({ numbers, some }): PlannedTable => {
    const areas = [...(places.get(numbers)?.keys() ?? [])].sort();
    return {
      use: table.use,
      document: documentOf(table, codes, some, numbers),
      selection: {
        ...Object.fromEntries(table.areas.map((name) => [name, areas])),
        ...(table.industries && { NACE2007: industries.codes }),
        ...codes,
        Tid: some.map(String),
      },
    };
  });
  const moved = planned.flatMap(({ selection, document }) =>
    selectionFindings(selection, metadata, file, places.get(document.numbers)),
  );
  const findings = industries.findings.concat(moved);
  return { planned, leftOut, findings, notes: industries.notes.concat(notes) };
}

/** The years that are asked for together: those on the same numbers, or each of them. */
function answersOf(
  table: TableSelection,
  years: readonly number[],
  divisions: readonly string[],
): { readonly numbers: string; readonly some: readonly number[] }[] {
  return [...Map.groupBy(years, (year) => numbersIn(year, table, divisions))].flatMap(
    ([numbers, all]) =>
      (table.years.each ? all.map((year) => [year]) : [all]).map((some) => ({ numbers, some })),
  );
}

/** Of the measure and the industries that a table must have: those it has not. */
function lacking({ codes, industries }: TableSelection, { dimensions }: PxMetadata): string[] {
  const needed = { ContentsCode: codes['ContentsCode'] ?? [], NACE2007: industries?.need ?? [] };
  return Object.entries(needed).flatMap(([name, all]) =>
    all.filter((code) => dimensions.get(name)?.codes.includes(code) !== true),
  );
}

function yearsOf({ years }: TableSelection, metadata: PxMetadata): number[] {
  return (metadata.dimensions.get('Tid')?.codes ?? [])
    .filter((code) => /^\d{4}$/.test(code))
    .map(Number)
    .filter((year) => year >= years.from)
    .sort((a, b) => a - b);
}

/** Divisions come into force on 1 January; a year has the numbers of the last one before it ended. */
function numbersIn(
  year: number,
  { numbers }: TableSelection,
  divisions: readonly string[],
): string {
  const inForce = divisions.filter((date) => Number(date.slice(0, 4)) <= year);
  return numbers ?? inForce.at(-1) ?? (divisions[0] as string);
}

function industriesOf({ table, industries }: TableSelection, metadata: PxMetadata, file: string) {
  const dimension = metadata.dimensions.get('NACE2007');
  const offered = dimension?.codes ?? [];
  if (industries === undefined) return { codes: [], findings: [], notes: [] };
  const { need, some, leave } = industries;
  const known = new Set([...need, ...some]);
  const strange = offered.filter(
    (code) => !known.has(code) && !leave.some((pattern) => pattern.test(code)),
  );
  const findings = newCodes(file, strange, dimension?.labels ?? new Map());
  const lacking = some.filter((code) => !offered.includes(code));
  const notes =
    lacking.length === 0 ? [] : [`${table} does not offer NACE2007 ${lacking.join(', ')}`];
  const codes = [...need, ...some.filter((code) => offered.includes(code))];
  return { codes, findings, notes };
}

function documentOf(
  { table, use, title, path, areas, industries }: TableSelection,
  codes: TableSelection['codes'],
  years: readonly number[],
  numbers: string,
): StatDocument | IndustryDocument {
  const span = years.length > 1 ? `${years[0]}-${years.at(-1)}` : String(years[0]);
  const document = stat({
    id: table,
    title,
    path: path.replace('{years}', span),
    years,
    open: [...areas, ...(industries ? ['NACE2007'] : [])],
    codes,
    numbers,
  });
  return use === 'residence' || use === 'workplace' ? { ...document, basis: use } : document;
}

/**
 * The codes to ask for. A table that has no dimension but those asked for counts all there is in
 * one that it lacks, so there is nothing to narrow; where it has another, that may have taken over.
 */
function codesOf({ table, areas, codes }: TableSelection, { dimensions }: PxMetadata) {
  const asked = new Set([...areas, ...Object.keys(codes), 'NACE2007', 'Tid']);
  if ([...dimensions.keys()].some((name) => !asked.has(name))) return { codes, notes: [] };
  const without = Object.keys(codes).filter(
    (name) => !dimensions.has(name) && codes[name]?.length === 1 && name !== 'ContentsCode',
  );
  const here = Object.entries(codes).filter(([name]) => !without.includes(name));
  const notes = without.map((name) => `${table} has no ${name}: it is not narrowed by it`);
  return { codes: Object.fromEntries(here), notes };
}

const noYears = ({ years, table }: TableSelection, file: string): Finding => ({
  file,
  place: 'dimension Tid',
  rule: 'selection-offered',
  message: `the table has no year from ${years.from} on`,
  remedy: `look ${table} up in Statbanken: it may have been closed, and another have taken over`,
});

/** How many of the codes that nobody has placed are written out. */
const LONGEST = 12;

/** One finding for all of them: they have one cause, and are mended in one place. */
function newCodes(file: string, codes: readonly string[], labels: ReadonlyMap<string, string>) {
  if (codes.length === 0) return [];
  const named = codes.slice(0, LONGEST).map((code) => `${code} «${labels.get(code) ?? code}»`);
  const rest = codes.length > LONGEST ? [`… and ${codes.length - LONGEST} more`] : [];
  return [
    {
      file,
      place: `dimension NACE2007, code ${codes[0]}`,
      rule: 'selection-offered',
      message: `the table has codes that nobody has placed (${codes.length}): ${[...named, ...rest].join(', ')}`,
      remedy:
        'put each under «some» of this table in data/selection.json, or give «leave» a pattern ' +
        'that it fits; data/README.md says how',
    },
  ];
}
