import type { Tables } from '../../../src/ingest/tables/tables.ts';
import { change, of, without, type Planted } from './planted.ts';

const vik = ({ programme }: { readonly programme: string }): boolean => programme === 'trainee-vik';
const heia = ({ programme }: { readonly programme: string }): boolean =>
  programme === 'trainee-heia';
const figure = (to: Record<string, unknown>) => (tables: Tables) => ({
  programmeFigures: change(tables.programmeFigures, vik, to),
});
const FIGURE = 'programmes/figures.csv · programme trainee-vik, retention 2011/2020';
const cellAt = (row: number, column: number) => (cell: Tables['surveyCells'][number]) =>
  cell.row === row && cell.column === column;
const entry =
  (to: Record<string, unknown>) =>
  ({ manifest }: Tables) => ({
    manifest: {
      ...manifest,
      tables: change(manifest.tables, ({ table }) => table === 'population.csv', to),
    },
  });

export const WRITING: readonly Planted[] = [
  {
    rule: 'programme-known',
    fault: 'rows about a programme that is not listed',
    spoil: ({ facts, programmeFigures, coverage, competence }) => ({
      competence: change(competence, heia, { programme: 'trainee-wik' }),
      facts: change(facts, vik, { programme: 'trainee-wik' }),
      programmeFigures: change(programmeFigures, vik, { programme: 'trainee-wik' }),
      coverage: change(coverage, vik, { programme: 'trainee-wik' }),
    }),
    found: ['facts', 'figures', 'coverage', 'competence'].map(
      (file) => `programmes/${file}.csv · programme trainee-wik`,
    ),
  },
  {
    rule: 'programme-described',
    fault: 'a programme without rows',
    spoil: ({ facts, programmeFigures, coverage }) => ({
      facts: without(facts, vik),
      programmeFigures: without(programmeFigures, vik),
      coverage: without(coverage, vik),
    }),
    found: ['coverage', 'facts', 'figures'].map(
      (file) => `programmes/${file}.csv · programme trainee-vik`,
    ),
  },
  {
    rule: 'programme-dates',
    fault: 'a start after the report and a period of no months',
    spoil: ({ programmes }) => ({
      programmes: change(programmes, vik, { start_year: 2023, length_months: 0 }),
    }),
    found: Array<string>(2).fill('programmes/programmes.csv · programme trainee-vik'),
  },
  {
    rule: 'competence-in-profile',
    fault: 'other words than those of the profile in one language, and an industry without figures',
    spoil: ({ competence }) => ({
      competence: change(competence, heia, { nn: 'Planleggere', industry: '99' }),
    }),
    found: [
      'programmes/competence.csv · programme trainee-heia, industry 99',
      'programmes/competence.csv · programme trainee-heia, industry 99, nn',
    ],
  },
  {
    rule: 'page-told',
    fault:
      'a figure of a page nobody told of; a page without address or date, with two quotes in one',
    spoil: ({ programmeFigures, pages }) => ({
      programmeFigures: change(programmeFigures, vik, {
        report_section: 'https://example.org/other/ (2026-11-29)',
      }),
      pages: change(pages, vik, {
        address: 'http://example.org/',
        published: 'i fjor',
        quote: 'Tolv | ti',
      }),
    }),
    found: [
      'programmes/figures.csv · programme trainee-vik',
      ...Array<string>(3).fill('programmes/pages.csv · programme trainee-vik, http://example.org/'),
    ],
  },
  {
    rule: 'coverage-regional',
    fault: 'a scheme of one business that is counted',
    spoil: ({ programmes }) => ({ programmes: change(programmes, vik, { kind: 'corporate' }) }),
    found: ['programmes/coverage.csv · programme trainee-vik'],
  },
  ...[
    ['a share of 70', { value: 0.7, value_to: 70 }],
    ['a negative share', { value: -0.1 }],
    ['a range that runs backwards', { value: 0.9 }],
    ['a range with one end', { value_to: undefined }],
    ['two ends that are no range', { qualifier: 'about' }],
    ['half a person', { unit: 'persons', value: 1.5, value_to: 3 }],
    ['an unknown unit', { unit: 'people', value: 1, value_to: 2 }],
  ].map(([fault, to]): Planted => ({
    rule: 'figure-plausible',
    fault: fault as string,
    spoil: figure(to as Record<string, unknown>),
    found: [FIGURE],
  })),
  {
    rule: 'figure-plausible',
    fault: 'a period in words',
    spoil: figure({ year: 'lately' }),
    found: ['programmes/figures.csv · programme trainee-vik, retention lately'],
  },
  {
    rule: 'report-section',
    fault: 'a page without a day, a day that there is not, a page where only the report will do',
    spoil: ({ programmes, facts, claims, statements }) => ({
      programmes: change(programmes, vik, { report_section: 'https://example.org/' }),
      facts: change(facts, vik, { report_section: 'https://example.org/ (2026-02-30)' }),
      claims: change(claims, () => true, { report_section: 'https://example.org/ (2026-02-03)' }),
      statements: change(statements, () => true, { report_section: '3.2 og 3.4' }),
    }),
    found: [
      'programmes/programmes.csv · programme trainee-vik',
      'programmes/facts.csv · programme trainee-vik, area',
      'report/claims.csv · claim municipalities',
      'report/statements.csv · contradiction «To og tre»',
    ],
  },
  {
    rule: 'report-section',
    fault: 'a page, a chapter that there is not, a list with commas, nothing',
    spoil: ({ programmes, facts, programmeFigures, coverage, surveyTables, claims }) => ({
      programmes: change(programmes, vik, { report_section: 's. 12' }),
      facts: change(facts, vik, { report_section: '9.1' }),
      programmeFigures: change(programmeFigures, vik, { report_section: '3.1, 3.2' }),
      coverage: change(coverage, of('2003'), { report_section: '' }),
      surveyTables: change(surveyTables, () => true, { report_section: 'Vedlegg' }),
      claims: change(claims, () => true, { report_section: 'Tabell 1' }),
    }),
    found: [
      'programmes/programmes.csv · programme trainee-vik',
      'programmes/facts.csv · programme trainee-vik, area',
      FIGURE,
      'programmes/coverage.csv · programme trainee-vik, municipality 2003, stated-region',
      'surveys/tables.csv · table 3',
      'report/claims.csv · claim municipalities',
    ],
  },
  {
    rule: 'survey-table-known',
    fault: 'cells of another table',
    spoil: ({ surveyTables }) => ({
      surveyTables: change(surveyTables, () => true, { table: '4' }),
    }),
    found: ['surveys/cells.csv · table 3', 'surveys/tables.csv · table 4'],
  },
  {
    rule: 'survey-table-known',
    fault: 'a number that is none of a table or figure',
    spoil: ({ surveyTables, surveyCells }) => ({
      surveyTables: change(surveyTables, () => true, { table: 'figur 3' }),
      surveyCells: change(surveyCells, () => true, { table: 'figur 3' }),
    }),
    found: ['surveys/tables.csv · table figur 3'],
  },
  {
    rule: 'survey-whole-persons',
    fault: 'shares of another N',
    spoil: ({ surveyTables, surveyCells }) => ({
      surveyTables: change(surveyTables, () => true, { kind: 'several', n: 4 }),
      surveyCells: without(surveyCells, ({ unit }) => unit === 'persons'),
    }),
    found: [
      'surveys/cells.csv · table 3, row 1, column 2',
      'surveys/cells.csv · table 3, row 2, column 2',
    ],
  },
  {
    rule: 'survey-whole-persons',
    fault: 'a row whose shares do not make 100, and one whose N is another',
    spoil: ({ surveyTables, surveyCells }) => ({
      surveyTables: change(surveyTables, () => true, { kind: 'by-row', n: undefined }),
      surveyCells: without(surveyCells, ({ row }) => row === 3),
    }),
    found: [
      'surveys/cells.csv · table 3, row 1, column 2',
      'surveys/cells.csv · table 3, row 1',
      'surveys/cells.csv · table 3, row 2, column 2',
      'surveys/cells.csv · table 3, row 2',
    ],
  },
  {
    rule: 'survey-grid-complete',
    fault: 'a cell that is not there and a label that differs',
    spoil: ({ surveyCells }) => ({
      surveyCells: change(without(surveyCells, cellAt(2, 2)), cellAt(1, 2), { row_en: 'Yes' }),
    }),
    found: ['surveys/cells.csv · table 3, row 2, column 2', 'surveys/cells.csv · table 3, row 1'],
  },
  {
    rule: 'survey-values',
    fault: 'more than all, half a person, stars on a share',
    spoil: ({ surveyCells }) => ({
      surveyCells: change(change(surveyCells, cellAt(1, 2), { value: 101 }), cellAt(2, 1), {
        value: 0.5,
        mark: '*',
      }),
    }),
    found: [
      'surveys/cells.csv · table 3, row 1, column 2',
      'surveys/cells.csv · table 3, row 2, column 1',
      'surveys/cells.csv · table 3, row 2, column 1',
    ],
  },
  {
    rule: 'survey-sums',
    fault: 'answers that make neither the total nor 100, and another n',
    spoil: ({ surveyCells, surveyTables }) => ({
      surveyCells: change(change(surveyCells, cellAt(1, 1), { value: 1 }), cellAt(1, 2), {
        value: 66.5,
      }),
      surveyTables: change(surveyTables, () => true, { n: 4 }),
    }),
    found: [
      'surveys/cells.csv · table 3, column 1',
      'surveys/cells.csv · table 3, column 2',
      'surveys/tables.csv · table 3',
    ],
  },
  {
    rule: 'survey-shares',
    fault: 'two shares changed about',
    spoil: ({ surveyCells }) => ({
      surveyCells: change(change(surveyCells, cellAt(1, 2), { value: 33.3 }), cellAt(2, 2), {
        value: 66.7,
      }),
    }),
    found: [
      'surveys/cells.csv · table 3, column 2, row Ja',
      'surveys/cells.csv · table 3, column 2, row Nei',
    ],
  },
  {
    rule: 'manifest-complete',
    fault: 'a file that the manifest does not name, one that is gone, some that may stand',
    files: (files) => [
      ...without(files, (file) => file === 'counties.csv'),
      'towns.csv',
      'editions/towns.csv',
      'README.md',
    ],
    found: [
      'towns.csv · whole file',
      'editions/towns.csv · whole file',
      'manifest.json · table counties.csv',
    ],
  },
  {
    rule: 'manifest-complete',
    fault: 'a table named twice',
    spoil: ({ manifest }) => ({
      manifest: { ...manifest, tables: [...manifest.tables, ...manifest.tables.slice(0, 1)] },
    }),
    found: ['manifest.json · table boundaries/municipalities.topojson'],
  },
  {
    rule: 'manifest-provenance',
    fault: 'an imported table that says people wrote it',
    spoil: entry({ kind: 'authored' }),
    found: ['Klass 131', '07459', '07459'].map(
      (id) => `manifest.json · table population.csv, source ${id}`,
    ),
  },
  {
    rule: 'release-day',
    fault: 'sources that none says when they were changed',
    spoil: ({ manifest }: Tables) => ({
      manifest: {
        ...manifest,
        tables: manifest.tables.map((each) => ({
          ...each,
          sources: each.sources.map((source) => ({ ...source, updated: '' })),
        })),
      },
    }),
    found: ['manifest.json · updated'],
  },
];
