import { readCsv, type TextRecord } from './read-csv.ts';

/** `https://… (2026-11-29)`, where a row of the register is from a page and not from the report. */
const FROM_PAGE = /^(https:\S+) \((\d{4}-\d{2}-\d{2})\)$/;

/** What each file of the register says of a page, by the column that the open data has it in. */
const SAYINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  programmes: {},
  coverage: { municipality: 'municipality', basis: 'basis', note: 'note' },
  facts: { field: 'field', text_nb: 'nb', text_nn: 'nn', text_en: 'en' },
  figures: {
    field: 'figure',
    year: 'year',
    value: 'value',
    value_to: 'value_to',
    unit: 'unit',
    qualifier: 'qualifier',
    text_nb: 'definition_nb',
    text_nn: 'definition_nn',
    text_en: 'definition_en',
  },
};
const NAMES: Readonly<Record<string, string>> = {
  programmes: 'programme',
  coverage: 'coverage',
  facts: 'fact',
  figures: 'figure',
};
const COLUMNS = ['municipality', 'basis', 'note', ...Object.keys(SAYINGS['figures']!)];

export const LATER_KEY = [
  'programme',
  'saying',
  'municipality',
  'basis',
  'field',
  'year',
  'text_nb',
  'address',
];

/** Every row of later-sources.csv, by its key, from the register of programmes and its pages. */
export function recomputeLater(folder: string): ReadonlyMap<string, Record<string, string>> {
  const read = (file: string) => readCsv(folder, `programmes/${file}.csv`);
  const pages = Map.groupBy(read('pages'), (row) => `${row['programme']} ${row['address']}`);
  const studied = new Set(
    read('programmes')
      .filter((row) => row['kind'] === 'regional' && !FROM_PAGE.test(row['report_section']!))
      .map((row) => row['programme']),
  );
  const rows = Object.entries(SAYINGS).flatMap(([file, columns]) =>
    read(file).flatMap((row) => sayingOf(file, columns, row, pages)),
  );
  const told = new Set(rows.map((row) => `${row['programme']} ${row['address']}`));
  const alone = [...pages]
    .filter(([page]) => !told.has(page))
    .map(([, all]): Record<string, string> => ({ ...EMPTY, saying: 'page', ...pageOf(all) }));
  return new Map(
    [...rows, ...alone].map((row) => [
      LATER_KEY.map((column) => row[column]).join(' '),
      { ...row, studied: String(studied.has(row['programme'])) },
    ]),
  );
}

const EMPTY: Readonly<Record<string, string>> = Object.fromEntries(
  COLUMNS.map((column) => [column, '']),
);

function sayingOf(
  file: string,
  columns: Readonly<Record<string, string>>,
  row: TextRecord,
  pages: ReadonlyMap<string, readonly TextRecord[]>,
): readonly Record<string, string>[] {
  const [, address, day] = FROM_PAGE.exec(row['report_section']!) ?? [];
  if (address === undefined || day === undefined) return [];
  const said = Object.entries(columns).map(([to, from]): [string, string] => [to, row[from]!]);
  const page = pages.get(`${row['programme']} ${address}`) ?? [];
  return [
    { ...EMPTY, ...Object.fromEntries(said), saying: NAMES[file]!, ...pageOf(page), read: day },
  ];
}

/** What a spreadsheet would run stands behind an apostrophe: «- 161 trainees». */
const unrun = (text: string): string => text.replace(/^(?=[=+\-@\t\r\n])/, "'");

/** A page as the register has it, with all that it quotes of it about the programme. */
function pageOf(rows: readonly TextRecord[]): Record<string, string> {
  const { programme = '', title = '', address = '', published = '', read = '' } = rows[0] ?? {};
  const quotes = unrun(rows.map((row) => row['quote']).join('|'));
  return { programme, title: unrun(title), address, published, read, quotes };
}
