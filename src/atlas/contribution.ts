import Papa from 'papaparse';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { municipalityCode, countyCode } from '../domain/area-code.ts';
import type { CellForm } from '../domain/cell-form.ts';
import { COMPETENCE_FIELD, PROGRAMME_KINDS, type ProgrammeKind } from '../domain/programme.ts';
import { yearlyFigure, YEARLY_QUESTIONS } from '../domain/yearly-report.ts';
import {
  competence,
  coverage,
  facts,
  pages,
  programmeFigures,
  programmes,
  type CompetenceRow,
  type CoverageRow,
  type FactRow,
  type PageRow,
  type ProgrammeFigureRow,
  type ProgrammeRow,
} from '../ingest/tables/programmes.ts';
import type { Table } from '../ingest/tables/table.ts';

/** A table that people write, as its schema explains itself. */
export interface ContributedTable {
  /** The name of the file without its ending: `programmes`, `coverage`. */
  readonly id: string;
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly form: CellForm }[];
  /** What tells one row from another. */
  readonly key: readonly string[];
  /** The cells of some columns that tell rows from another, of each row of a file. */
  readonly keysIn: (text: string, columns: readonly string[]) => readonly string[];
  /** A file with the header and the rows of a made-up programme, to start from. */
  readonly template: (kind: ProgrammeKind) => string;
}

const ID = 'trainee-eksempel';
const SECTION = 'https://example.org/ (2026-11-23)';

const PROGRAMME: ProgrammeRow = {
  programme: ID,
  name: 'Trainee Eksempel',
  status: 'active',
  county: countyCode('18'),
  county_2024: countyCode('18'),
  host_organisation: 'Eksempel Næringshage',
  host_municipality: municipalityCode('1804'),
  start_year: 2026,
  length_months: 24,
  website: 'https://example.org/',
  report_section: SECTION,
  kind: 'regional',
};
const FACT: FactRow = {
  programme: ID,
  field: 'area',
  nb: 'Ordningen dekker Bodø.',
  nn: 'Ordninga dekkjer Bodø.',
  en: 'The programme covers Bodø.',
  report_section: SECTION,
};
const PROFILE: FactRow = {
  programme: ID,
  field: COMPETENCE_FIELD,
  nb: 'Ingeniører til industrien.',
  nn: 'Ingeniørar til industrien.',
  en: 'Engineers for manufacturing.',
  report_section: SECTION,
};
const COMPETENCE: CompetenceRow = {
  programme: ID,
  industry: '10-33',
  nb: 'industrien',
  nn: 'industrien',
  en: 'manufacturing',
};
const FIGURE: ProgrammeFigureRow = {
  programme: ID,
  figure: 'applicants',
  year: '2026',
  value: 40,
  value_to: undefined,
  unit: 'persons',
  qualifier: 'about',
  definition_nb: 'Søkere i 2026',
  definition_nn: 'Søkjarar i 2026',
  definition_en: 'Applicants in 2026',
  report_section: SECTION,
};
const COVERAGE: CoverageRow = {
  programme: ID,
  municipality: municipalityCode('1804'),
  basis: 'participation',
  report_section: SECTION,
  note: 'Vertskap',
};

const PAGE: PageRow = {
  programme: ID,
  address: 'https://example.org/',
  title: 'Om Trainee Eksempel',
  published: '2026-10',
  read: '2026-11-23',
  quote: 'Vi er vertskap for 12 traineer i Bodø.',
};

const contributed = <Row extends object>(
  table: Table<Row>,
  rows: (kind: ProgrammeKind) => readonly Row[],
): ContributedTable => ({
  id: table.file.replace(/^.*\/|\.csv$/g, ''),
  file: table.file,
  columns: table.columns.map((name) => ({ name, form: table.forms[name] ?? { kind: 'text' } })),
  key: table.key,
  keysIn: (text, columns) =>
    table.parse(text).rows.map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return columns.map((name) => String(cells.get(name))).join();
    }),
  template: (kind) => table.format(rows(kind)),
});

/** The six tables about programmes. A template of another kind has no coverage to fill in. */
export const CONTRIBUTED: readonly ContributedTable[] = [
  contributed(programmes, (kind) => [{ ...PROGRAMME, kind }]),
  contributed(coverage, (kind) => (kind === 'regional' ? [COVERAGE] : [])),
  contributed(facts, () => [FACT, PROFILE]),
  contributed(competence, () => [COMPETENCE]),
  contributed(programmeFigures, () => [FIGURE]),
  contributed(pages, () => [PAGE]),
];

/**
 * Every file that the page offers: each as people wrote it, and a template of it for each kind.
 * @param folder the data folder
 * @returns the name of the file without its ending → its text
 */
export async function contributedFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = CONTRIBUTED.map(async ({ id, file, template }) => [
    [id, await readFile(join(folder, file), 'utf8')] as const,
    ...PROGRAMME_KINDS.map((kind) => [templateName(kind, id), template(kind)] as const),
  ]);
  return new Map([...(await Promise.all(files)).flat(), ...yearlyTemplates()]);
}

/** The yearly report as rows to fill in: what is asked and what it counts stands there, the rest is empty. */
export function yearlyTemplates(): readonly (readonly [name: string, text: string])[] {
  const empty = { programme: '', year: '', value: '', report_section: '' };
  const reach = { basis: 'participation' };
  const text = (id: string, rows: readonly Readonly<Record<string, string>>[]): string => {
    const names =
      CONTRIBUTED.find((table) => table.id === id)?.columns.map(({ name }) => name) ?? [];
    const data = rows.map((row) => names.map((name) => row[name] ?? ''));
    return `${Papa.unparse({ fields: [...names], data }, { newline: '\n' })}\n`;
  };
  return [
    [
      YEARLY_FILES.figures,
      text(
        'figures',
        YEARLY_QUESTIONS.map((each) => yearlyFigure(each, empty)),
      ),
    ],
    [YEARLY_FILES.coverage, text('coverage', [reach])],
  ];
}

/** The blank yearly report, one file for each table that it fills. */
export const YEARLY_FILES = { figures: 'yearly-figures', coverage: 'yearly-coverage' } as const;

/** The name of a template, without its ending. */
export const templateName = (kind: ProgrammeKind, id: string): string => `${kind}-${id}`;
