import type { Finding } from '../domain/finding.ts';
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

export interface TablePlan {
  readonly planned: readonly PlannedTable[];
  readonly findings: readonly Finding[];
  /** What is wanted, is not offered, and can be done without: told, never guessed. */
  readonly notes: readonly string[];
}

/** The municipalities of each division: date → number → name. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NOTHING: TablePlan = { planned: [], findings: [], notes: [] };

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
  const lacks = lacking(table, metadata);
  if (table.optional && lacks.length > 0) {
    return { ...NOTHING, notes: [`${table.table} does not offer ${lacks.join(', ')}`] };
  }
  const years = yearsOf(table, metadata);
  if (years.length === 0) return { ...NOTHING, findings: [noYears(table, file)] };
  const industries = industriesOf(table, metadata, file);
  const byNumbers = Map.groupBy(years, (year) => numbersIn(year, table, divisions));
  const planned = [...byNumbers]
    .flatMap(([numbers, all]) =>
      (table.years.each ? all.map((year) => [year]) : [all]).map((some) => ({ numbers, some })),
    )
    .map(({ numbers, some }): PlannedTable => {
      const areas = [...(places.get(numbers)?.keys() ?? [])].sort();
      return {
        use: table.use,
        document: documentOf(table, some, numbers),
        selection: {
          ...Object.fromEntries(table.areas.map((name) => [name, areas])),
          ...(table.industries && { NACE2007: industries.codes }),
          ...table.codes,
          Tid: some.map(String),
        },
      };
    });
  const moved = planned.flatMap(({ selection, document }) =>
    selectionFindings(selection, metadata, file, places.get(document.numbers)),
  );
  return { planned, findings: [...industries.findings, ...moved], notes: industries.notes };
}

/** Of the measure and the industries that a table must have: those it has not. */
function lacking({ codes, industries }: TableSelection, { dimensions }: PxMetadata): string[] {
  const needed = { ContentsCode: codes['ContentsCode'] ?? [], NACE2007: industries?.need ?? [] };
  return Object.entries(needed).flatMap(([name, all]) =>
    all.filter((code) => dimensions.get(name)?.codes.includes(code) !== true),
  );
}

function yearsOf({ years }: TableSelection, metadata: PxMetadata): number[] {
  const all = (metadata.dimensions.get('Tid')?.codes ?? [])
    .filter((code) => /^\d{4}$/.test(code))
    .map(Number)
    .filter((year) => year >= years.from)
    .sort((a, b) => a - b);
  return years.last === undefined ? all : all.slice(-years.last);
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

function documentOf(table: TableSelection, years: readonly number[], numbers: string) {
  const open = [...table.areas, ...(table.industries ? ['NACE2007'] : [])].map(
    (name) => `valueCodes[${name}]=*`,
  );
  const named = Object.entries(table.codes).map(
    ([name, codes]) => `valueCodes[${name}]=${codes.join(',')}`,
  );
  const span = years.length > 1 ? `${years[0]}-${years.at(-1)}` : String(years[0]);
  const path = table.path.replace('{years}', span);
  const query = [...open, ...named].join('&');
  const document = stat(table.table, table.title, path, years, query, numbers);
  if (table.use !== 'residence' && table.use !== 'workplace') return document;
  const { ContentsCode = [''], ...rest } = table.codes;
  const fixed = Object.fromEntries(Object.entries(rest).map(([name, [code = '']]) => [name, code]));
  const [contents = ''] = ContentsCode;
  return { ...document, basis: table.use, contents, fixed } satisfies IndustryDocument;
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
