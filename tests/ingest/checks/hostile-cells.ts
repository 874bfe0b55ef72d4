import Papa from 'papaparse';
import type { CellForm } from '../../../src/domain/cell-form.ts';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { formerMunicipalities } from '../../../src/ingest/tables/official.ts';
import { TINY_FOLDER, type Files } from '../../fixtures/tiny-folder.ts';

/** A table that the tiny country can do without: one number of it ended. */
const ENDED = formerMunicipalities.format([
  {
    municipality: municipalityCode('0901'),
    name: 'Gamlevik',
    division: 2018,
    until: 2019,
    successors: [municipalityCode('1001')],
    centrality_index: undefined,
    labour_market_region: undefined,
    inclusion_criterion: 'unknown',
    travel_time_minutes: undefined,
    out_commuting_percent: undefined,
    in_commuting_percent: undefined,
  },
]);

/** What stands in a file of the tiny country, or could. */
export const textOf = (file: string): string =>
  TINY_FOLDER.get(file) ?? (file === formerMunicipalities.file ? ENDED : '');

export type Rows = readonly (readonly string[])[];

/** The rows of a table of the tiny country, without its header. */
export const rowsOf = (file: string): Rows =>
  Papa.parse<string[]>(textOf(file).trimEnd()).data.slice(1);

/** The tiny country with other rows in one table. */
export const withRows = (file: string, rows: Rows): Files => {
  const [header = ''] = textOf(file).split('\n');
  const text = [header, ...rows.map((row) => Papa.unparse([[...row]]))].join('\n');
  return new Map([...TINY_FOLDER, [file, `${text}\n`]]);
};

/** A table with one cell of its first row written otherwise. */
export const withCell = (file: string, column: number, text: string): Files =>
  withRows(
    file,
    rowsOf(file).map((row, at) => (at === 0 ? row.with(column, text) : row)),
  );

const NO_WORDS = ['a\nb', 'a\u0000b', '\u001b[31ma', 'a\u202eb', 'a\u200bb', ' a', 'a\r\n'];
const NO_NUMBERS = ['NaN', 'Infinity', '1e999', '١٢', '1 000', '9'.repeat(400)];

/** What can stand in no cell of a kind. */
export const impossible = ({ kind, optional }: CellForm): readonly string[] => {
  if (kind === 'text') return optional === true ? NO_WORDS : [...NO_WORDS, ''];
  if (kind === 'choice') return ['undefined', 'constructor', '__proto__'];
  if (kind === 'decimal') return NO_NUMBERS;
  return [...NO_NUMBERS, '-1', '99999999999'];
};

/** What a cell may be written as, and hardly ever is. */
export const extreme = ({ kind }: CellForm): readonly string[] =>
  ({
    text: ['=1+1|"\'></title><script>ran()</script>__proto__ שלום'],
    municipality: ['0000', '9999'],
    county: ['00', '99'],
    region: ['000', '999'],
    year: ['1900', '2099'],
    count: ['0', '999999999'],
    decimal: ['0', '-999999999', '999999999.999'],
    choice: [],
  })[kind];
