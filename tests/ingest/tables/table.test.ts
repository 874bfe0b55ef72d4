import { describe, expect, test } from 'vitest';
import * as column from '../../../src/ingest/tables/columns.ts';
import { defineTable, type Column } from '../../../src/ingest/tables/table.ts';

interface Row {
  readonly code: string;
  readonly year: number;
  readonly persons: number | undefined;
  readonly note: string;
}
const towns = defineTable<Row>({
  file: 'towns.csv',
  key: ['code', 'year'],
  columns: {
    code: column.text,
    year: column.year,
    persons: column.optional(column.count),
    note: column.optionalText,
  },
});
const HEADER = 'code,year,persons,note';
const parse = (...lines: readonly string[]) => towns.parse([HEADER, ...lines, ''].join('\n'));
const places = (...lines: readonly string[]) =>
  parse(...lines).findings.map(({ file, place, rule }) => `${file} · ${place} · ${rule}`);

describe('writing', () => {
  const rows: readonly Row[] = [
    { code: 'b', year: 2020, persons: 0, note: 'with, comma' },
    { code: 'a', year: 2021, persons: undefined, note: '' },
    { code: 'a', year: 2020, persons: 12, note: 'with "quotes"' },
  ];

  test('sorts by the key, quotes only where it must and ends with a line', () => {
    expect(towns.format(rows)).toBe(
      `${HEADER}\na,2020,12,"with ""quotes"""\na,2021,,\nb,2020,0,"with, comma"\n`,
    );
  });

  test('gives the same bytes whatever the order', () => {
    expect(towns.format([...rows].reverse())).toBe(towns.format(rows));
  });

  test('is read back as it was', () => {
    expect(towns.parse(towns.format(rows))).toEqual({
      rows: [rows[2], rows[1], rows[0]],
      findings: [],
    });
  });
});

describe('reading', () => {
  test('a missing count is not 0', () => {
    expect(parse('a,2020,,', 'b,2020,0,').rows.map(({ persons }) => persons)).toEqual([
      undefined,
      0,
    ]);
  });

  test.each([
    ['a line end', '"a\nb"', 'U+000A'],
    ['a zero byte', 'a\u0000', 'U+0000'],
    ['what a terminal obeys', '\u001b[2J', 'U+001B'],
    ['a turn of the writing', 'a\u202eb', 'U+202E'],
    ['half a character', 'a\ud800', 'U+D800'],
    ['a mark without width', 'a\u200bb', 'U+200B'],
    ['a character that was lost', 'a\ufffdb', 'U+FFFD'],
  ])('%s in a cell is refused, and named', (_, written, name) => {
    const [finding] = parse(`${written},2020,1,`).findings;
    expect(finding).toMatchObject({ place: 'line 2, code', rule: 'cell' });
    expect(finding?.message).toContain(name);
  });

  test('letters of any language, a soft hyphen and a hard space may stand in a cell', () => {
    const rows = parse('Porsáŋgu\u00ad – שלום\u00a0日本,2020,1,').rows;
    expect(rows.map(({ code }) => code)).toEqual(['Porsáŋgu\u00ad – שלום\u00a0日本']);
  });

  test.each([
    ['a year', 'a,20,1,', 'year'],
    ['a year in words', 'a,now,1,', 'year'],
    ['a negative count', 'a,2020,-1,', 'persons'],
    ['NaN', 'a,2020,NaN,', 'persons'],
    ['half a person', 'a,2020,0.5,', 'persons'],
    ['a thousands separator', 'a,2020,1 000,', 'persons'],
    ['an empty text', ',2020,1,', 'code'],
  ])('%s is a finding with its line and column', (_, line, name) => {
    expect(places('ok,2020,1,', line)).toEqual([`data/towns.csv · line 3, ${name} · cell`]);
    expect(parse('ok,2020,1,', line).rows).toHaveLength(1);
  });

  test('a line with too few or too many cells', () => {
    expect(places('a,2020').length).toBeGreaterThan(0);
    expect(places('a,2020,1,x,y').length).toBeGreaterThan(0);
  });

  test('the same key twice', () => {
    expect(places('a,2020,1,', 'a,2021,1,', 'a,2020,2,')).toEqual([
      'data/towns.csv · line 4 · unique-key',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['an object', '{}'],
    ['a column too few', 'code,year,persons\na,2020,1\n'],
    ['columns in another order', 'year,code,persons,note\n2020,a,1,\n'],
    ['a column too many', `${HEADER},more\na,2020,1,,\n`],
  ])('%s is refused for its header', (_, text) => {
    const { rows, findings } = towns.parse(text);
    expect(rows).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('header');
  });
});

describe('columns', () => {
  type Read = Pick<Column<unknown>, 'schema'>;
  const accepts = ({ schema }: Read, text: string): boolean => schema.safeParse(text).success;

  test.each<[one: Read, good: string, bad: readonly string[]]>([
    [column.municipality, '0301', ['301', '03010', 'Oslo', '']],
    [column.county, '03', ['3', '030', '']],
    [column.labourMarketRegion, '005', ['5', '0050', '']],
    [column.decimal, '-0.5', ['.5', '1,5', '1e3', 'Infinity', '']],
    [column.status, 'suppressed', [':', 'unknown']],
    [column.list(column.municipality), '1508|1580', ['1508|', '', '1508,1580']],
  ])('%#', (one, good, bad) => {
    expect(accepts(one, good)).toBe(true);
    for (const text of bad) expect([text, accepts(one, text)]).toEqual([text, false]);
  });

  test('a list is written as it is read', () => {
    const two = column.list(column.municipality);
    expect(two.write(two.schema.parse('1508|1580'))).toBe('1508|1580');
  });
});
