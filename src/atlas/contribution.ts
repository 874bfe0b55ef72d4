import { municipalityCode, countyCode } from '../domain/area-code.ts';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../domain/programme.ts';
import {
  coverage,
  facts,
  programmeFigures,
  programmes,
  type CoverageRow,
  type FactRow,
  type ProgrammeFigureRow,
  type ProgrammeRow,
} from '../tables/programmes.ts';
import type { CellForm, Table } from '../tables/table.ts';
import type { Tables } from '../tables/tables.ts';

/** A table that people write, as its schema explains itself. */
export interface ContributedTable {
  /** The name of the file without its ending: `programmes`, `coverage`. */
  readonly id: string;
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly form: CellForm }[];
  /** What tells one row from another. */
  readonly key: readonly string[];
  /** A file with the header and the rows of a made-up programme, to start from. */
  readonly template: (kind: ProgrammeKind) => string;
  /** The file as it is now. */
  readonly current: (tables: Tables) => string;
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

const contributed = <Row extends object>(
  table: Table<Row>,
  current: (tables: Tables) => readonly Row[],
  rows: (kind: ProgrammeKind) => readonly Row[],
): ContributedTable => ({
  id: table.file.replace(/^.*\/|\.csv$/g, ''),
  file: table.file,
  columns: table.columns.map((name) => ({ name, form: table.forms[name] ?? { kind: 'text' } })),
  key: table.key,
  template: (kind) => table.format(rows(kind)),
  current: (tables) => table.format(current(tables)),
});

/** The four tables about programmes. A template of another kind has no coverage to fill in. */
export const CONTRIBUTED: readonly ContributedTable[] = [
  contributed(
    programmes,
    (tables) => tables.programmes,
    (kind) => [{ ...PROGRAMME, kind }],
  ),
  contributed(
    coverage,
    (tables) => tables.coverage,
    (kind) => (kind === 'regional' ? [COVERAGE] : []),
  ),
  contributed(
    facts,
    (tables) => tables.facts,
    () => [FACT],
  ),
  contributed(
    programmeFigures,
    (tables) => tables.programmeFigures,
    () => [FIGURE],
  ),
];

/** Every file that the page offers: the four as they are, and a template of each for each kind. */
export const contributedFiles = (tables: Tables): ReadonlyMap<string, string> =>
  new Map(
    CONTRIBUTED.flatMap((table) => [
      [table.id, table.current(tables)] as const,
      ...PROGRAMME_KINDS.map(
        (kind) => [templateName(kind, table.id), table.template(kind)] as const,
      ),
    ]),
  );

/** The name of a template, without its ending. */
export const templateName = (kind: ProgrammeKind, id: string): string => `${kind}-${id}`;
