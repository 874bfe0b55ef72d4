import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CONTRIBUTED, YEARLY_FILES, yearlyTemplates } from '../../../src/atlas/contribution.ts';
import { figurePlausible } from '../../../src/ingest/checks/rules/figure-plausible.ts';
import { reportSection } from '../../../src/ingest/checks/rules/report-section.ts';
import {
  changeDrafts,
  draftCsv,
  yearlyDrafts,
  type Draft,
  type DraftTable,
} from '../../../src/features/contribute/contribution.ts';
import { draftFaults, standsBeside } from '../../../src/features/contribute/contribution-faults.ts';
import { STAYED_YEARS, YEARLY_QUESTIONS } from '../../../src/domain/yearly-report.ts';
import {
  coverage,
  facts,
  programmeFigures,
  programmes,
} from '../../../src/ingest/tables/programmes.ts';
import { TINY } from '../../fixtures/tiny-tables.ts';

const SCHEMAS = { coverage, facts, figures: programmeFigures, programmes };
const tables: Readonly<Record<string, DraftTable>> = Object.fromEntries(
  CONTRIBUTED.map(({ id, file, columns }) => [
    id,
    { file: `data/${file}`, columns: columns.map(({ name, form }) => [name, form] as const) },
  ]),
);
const PAGE = { source: 'page', address: 'https://example.org/om', read: '2026-11-23' };

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  return data;
}
const draftOf = (fields: Readonly<Record<string, string>>): Draft =>
  changeDrafts(formOf(fields), tables)[0]!;
const faultsOf = (draft: Draft, existing = {}): readonly string[] =>
  draftFaults(draft, tables[draft.table]!, existing).map(
    ({ field, fault }) => `${field}: ${fault}`,
  );

const FIGURE = {
  change: 'figure',
  programme: 'trainee-vik',
  figure: 'applicants',
  year: '2024',
  value: '40',
  unit: 'persons',
  qualifier: 'about',
  definition_nb: 'Søkere, også «sene»',
  definition_nn: 'Søkjarar',
  definition_en: 'Applicants, "late" ones too',
  ...PAGE,
};
const CHANGES: readonly Readonly<Record<string, string>>[] = [
  FIGURE,
  {
    change: 'municipality',
    programme: 'trainee-vik',
    municipality: '1001',
    basis: 'participation',
    note: '  to bedrifter,\n fire traineer ',
    source: 'report',
    section: '3.2; Vedlegg 2',
  },
  { change: 'fact', programme: 'trainee-vik', field: 'start', nb: 'a', nn: 'b', en: 'c', ...PAGE },
  {
    change: 'programme',
    programme: 'trainee-ny',
    name: 'Trainee Ny',
    kind: 'regional',
    status: 'active',
    start_year: '2024',
    ...PAGE,
  },
];

describe('a change', () => {
  test.each(CHANGES)('is a row that its table reads, and writes the same ($change)', (fields) => {
    const draft = draftOf(fields);
    expect(faultsOf(draft)).toEqual([]);
    const csv = draftCsv(tables[draft.table]!, [draft]);
    const { parse, format } = SCHEMAS[draft.table as keyof typeof SCHEMAS] as typeof coverage;
    const { rows, findings } = parse(csv);
    expect(findings).toEqual([]);
    expect(format(rows)).toBe(csv);
  });

  test('holds each text on one line, and its source as the file writes it', () => {
    expect(draftOf(CHANGES[1]!).cells).toMatchObject({
      note: 'to bedrifter, fire traineer',
      report_section: '3.2; Vedlegg 2',
    });
    expect(draftOf(FIGURE).cells['report_section']).toBe('https://example.org/om (2026-11-23)');
  });
});

describe('what is told of a figure', () => {
  test.each([
    [{}, []],
    [{ value: '' }, ['value: empty']],
    [{ value: '0,75' }, ['value: spreadsheet-comma']],
    [{ value: 'mange' }, ['value: form']],
    [{ value: '1.5' }, ['value: not-whole']],
    [{ value: '-3' }, ['value: negative']],
    [{ value: '75', unit: 'share' }, ['value: above-whole']],
    [{ value_to: '50' }, ['value_to: range']],
    [{ qualifier: 'range' }, ['value_to: range']],
    [{ qualifier: 'range', value_to: '30' }, ['value_to: backwards']],
    [{ qualifier: 'kanskje' }, ['qualifier: form']],
    [{ year: 'i fjor' }, ['year: time']],
    [{ year: 'i fjor', value: 'mange' }, ['value: form', 'year: time']],
    [{ value_to: 'flere', qualifier: 'range' }, ['value_to: form']],
    [{ year: 'feb.21' }, ['year: spreadsheet-date']],
    [{ read: '' }, ['read: empty']],
    [{ address: '', read: '' }, ['address: empty']],
    [{ read: '2026-02-30' }, ['address: source']],
    [{ address: 'http://example.org/' }, ['address: source']],
    [{ source: 'report', section: '9.1' }, ['section: source']],
    [{ source: 'report', section: '03.07.2001' }, ['section: spreadsheet-date']],
  ])('%o', (changed, told) => {
    const draft = draftOf({ ...FIGURE, ...changed });
    expect(faultsOf(draft)).toEqual(told);
    const { rows, findings } = programmeFigures.parse(draftCsv(tables['figures']!, [draft]));
    const checked = { ...TINY, programmeFigures: rows };
    const rules = [figurePlausible, reportSection].flatMap((rule) => rule.check(checked, []));
    expect(findings.length + rules.length > 0).toBe(told.length > 0);
  });
});

describe('what is there already', () => {
  const existing = {
    coverage: ['trainee-vik,1001,stated-region'],
    programmes: ['trainee-ny'],
    facts: ['trainee-vik,start'],
    figures: ['trainee-vik,applicants,2024'],
  };

  test('a programme or a basis twice is refused; another basis, fact or figure stands beside', () => {
    const [figure, municipality, fact, programme] = CHANGES.map(draftOf) as [
      Draft,
      Draft,
      Draft,
      Draft,
    ];
    expect(faultsOf(programme, existing)).toEqual(['programme: same-row']);
    const named = draftOf({ ...CHANGES[1]!, basis: 'stated-region' });
    expect(faultsOf(named, existing)).toEqual(['municipality: same-row']);
    for (const draft of [figure, municipality, fact]) {
      expect(faultsOf(draft, existing)).toEqual([]);
      expect(standsBeside(draft, existing)).toBe(true);
      expect(standsBeside(draft, {})).toBe(false);
    }
    const elsewhere = draftOf({ ...CHANGES[1]!, municipality: '1002' });
    expect(standsBeside(elsewhere, existing)).toBe(false);
  });

  test('a new key is one that an address can hold', () => {
    const key = (programme: string) => faultsOf(draftOf({ ...CHANGES[3]!, programme }));
    expect(key('Trainee Ny')).toEqual(['programme: key']);
    expect(key('trainee--ny')).toEqual(['programme: key']);
  });
});

describe('a yearly report', () => {
  const YEAR = { programme: 'trainee-vik', year: '2026', ...PAGE };
  const draftsOf = (fields: Readonly<Record<string, string | readonly string[]>>) =>
    yearlyDrafts(formOf({ ...YEAR, ...fields }), (code) => `Sted ${code}`).filter(
      ({ table }) => table !== 'pages',
    );
  const said = (drafts: readonly Draft[]) =>
    drafts.map(({ table, cells }) =>
      table === 'figures'
        ? `${cells['figure']} ${cells['year']}: ${cells['value']}`
        : `${cells['municipality']} ${cells['basis']}: ${cells['note']}`,
    );

  test('0 is an answer, and no answer is no row', () => {
    expect(said(draftsOf({ applicants: '0', positions: '', positions_filled: '3' }))).toEqual([
      'applicants 2026: 0',
      'positions_filled 2026: 3',
    ]);
    expect(draftsOf({})).toEqual([]);
  });

  test('who completed is told of the year in which they did, who stayed of the year of the report', () => {
    const answers = STAYED_YEARS.flatMap((years): (readonly [string, string])[] => [
      [`completed_${years}`, '4'],
      [`stayed_${years}`, '3'],
    ]);
    expect(said(draftsOf(Object.fromEntries(answers)))).toEqual([
      'completed 2025: 4',
      'retained_persons 2026: 3',
      'completed 2023: 4',
      'retained_persons 2026: 3',
      'completed 2021: 4',
      'retained_persons 2026: 3',
    ]);
  });

  test('a municipality with trainees is documented; one with none is a figure alone', () => {
    const drafts = draftsOf({ place: ['1001', '1002', ''], trainees: ['1', '0', ''] });
    expect(said(drafts)).toEqual([
      'other_trainees_1001 2026: 1',
      '1001 participation: 1 trainee ved utgangen av 2026',
      'other_trainees_1002 2026: 0',
    ]);
    expect(drafts.flatMap((draft) => faultsOf(draft))).toEqual([]);
  });

  test('a number without a place, and a place without a number, are told at their line', () => {
    const place = draftsOf({ place: ['1001', ''], trainees: ['2', '5'] });
    expect(place.flatMap((draft) => faultsOf(draft))).toEqual(['place#1: empty']);
    const number = draftsOf({ place: ['1001', '1002'], trainees: ['2', ''] });
    expect(number.flatMap((draft) => faultsOf(draft))).toEqual(['trainees#1: empty']);
  });

  test('everything answered is rows that the tables read, none twice', () => {
    const all = Object.fromEntries(YEARLY_QUESTIONS.map(({ id }, at) => [id, String(at + 1)]));
    const drafts = draftsOf({ ...all, place: ['1001', '1002'], trainees: ['2', '3'] });
    expect(drafts.flatMap((draft) => faultsOf(draft))).toEqual([]);
    const ofTable = (id: 'figures' | 'coverage') =>
      SCHEMAS[id].parse(
        draftCsv(
          tables[id]!,
          drafts.filter(({ table }) => table === id),
        ),
      );
    const [figures, reach] = [ofTable('figures'), ofTable('coverage')];
    expect([...figures.findings, ...reach.findings]).toEqual([]);
    expect(figures.rows).toHaveLength(YEARLY_QUESTIONS.length + 2);
    expect(reach.rows).toHaveLength(2);
  });

  test('the blank files ask the same, and are read once they are filled in', () => {
    const [figures = '', reach = ''] = Object.values(YEARLY_FILES).map(
      (name) => new Map(yearlyTemplates()).get(name) ?? '',
    );
    const given = { programme: 'trainee-vik', year: '2026', value: '7', report_section: '3.2' };
    const filled = Papa.parse<Record<string, string>>(figures, {
      header: true,
      skipEmptyLines: true,
    }).data.map((row, at) => ({ ...row, ...given, year: String(2010 + at) }));
    expect(filled).toHaveLength(YEARLY_QUESTIONS.length);
    expect(programmeFigures.parse(Papa.unparse(filled)).findings).toEqual([]);
    expect(reach).toBe(`${coverage.columns.join()}\n,,participation,,\n`);
    expect(programmeFigures.parse(figures).rows).toEqual([]);
  });
});

describe('the page that a row is from', () => {
  const pagesOf = (fields: Readonly<Record<string, string>>) =>
    changeDrafts(formOf(fields), tables).filter(({ table }) => table === 'pages');

  test('is a row of its own, with the day and the words of the page', () => {
    const [page] = pagesOf({
      ...FIGURE,
      title: 'Om oss',
      published: '2026-10',
      quote: 'Vi er 12.',
    });
    expect(page?.cells).toEqual({
      programme: 'trainee-vik',
      address: FIGURE.address,
      title: 'Om oss',
      published: '2026-10',
      read: FIGURE.read,
      quote: 'Vi er 12.',
    });
    expect(faultsOf(page!)).toEqual([]);
  });

  test('is to be told of in its own words, and is none where the report is the source', () => {
    const [page] = pagesOf(FIGURE);
    expect(faultsOf(page!)).toContain('quote: empty');
    expect(pagesOf({ ...FIGURE, source: 'report', section: '3.2' })).toEqual([]);
    expect(pagesOf({ ...FIGURE, read: '' })).toEqual([]);
  });
});
