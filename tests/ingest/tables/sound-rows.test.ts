import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as column from '../../../src/ingest/tables/columns.ts';
import { defineTable } from '../../../src/ingest/tables/table.ts';

interface Row {
  readonly code: string;
  readonly year: number;
  readonly parts: readonly string[];
  readonly note: string;
}
const towns = defineTable<Row>({
  file: 'towns.csv',
  key: ['code', 'year'],
  columns: {
    code: column.text,
    year: column.year,
    parts: column.list(column.text),
    note: column.optionalText,
  },
});
const word = fc.stringMatching(/^[a-zæøå]([a-z ",]{0,3}[a-zæøå])?$/);
const row: fc.Arbitrary<Row> = fc.record({
  code: word,
  year: fc.integer({ min: 1900, max: 2099 }),
  parts: fc.array(word, { minLength: 1, maxLength: 3 }),
  note: fc.option(word, { nil: '' }),
});
const rowsOf = fc.uniqueArray(row, { selector: ({ code, year }) => `${code} ${year}` });

/** One line that is wrong makes the whole file be read row by row. */
const FAULT = 'x,year of the flood,,';
const carefully = (text: string) => towns.parse(`${text}${FAULT}\n`).rows;

describe('a file without a fault', () => {
  test('says what it says when it is read row by row', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const text = towns.format(rows);
        expect(towns.parse(text)).toStrictEqual({ rows: carefully(text), findings: [] });
        expect(carefully(text)).toHaveLength(rows.length);
      }),
    );
  });

  test('may be in any order, and end its lines as it likes', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const [header = '', ...lines] = towns.format(rows).trimEnd().split('\n');
        const text = ['\ufeff' + header, ...lines.reverse(), ''].join(end);
        const { rows: found, findings } = towns.parse(text);
        expect(findings).toEqual([]);
        expect(towns.format(found)).toBe(towns.format(rows));
      }),
    );
  });

  test('may be larger than what is cut at a time', () => {
    const rows = Array.from({ length: 40_000 }, (_, at): Row => ({
      code: `${at}`.padStart(5, '0'),
      year: 1900 + (at % 200),
      parts: ['a', 'b'],
      note: 'no'.repeat(at % 9),
    }));
    expect(towns.parse(towns.format(rows))).toStrictEqual({ rows, findings: [] });
  });
});

describe('a fault is found wherever it is', () => {
  const HEADER = 'code,year,parts,note';
  const rulesIn = (...lines: readonly string[]) =>
    towns.parse([HEADER, ...lines, ''].join('\n')).findings.map(({ rule }) => rule);

  test('a key that is twice, beside each other or apart, and written in two ways', () => {
    expect(rulesIn('a,2020,x,', 'a,2020,y,')).toEqual(['unique-key']);
    expect(rulesIn('a,2020,x,', 'b,2020,x,', 'a,2020,y,')).toEqual(['unique-key']);
    const counted = defineTable<{ readonly of: number; readonly what: string }>({
      file: 'counted.csv',
      key: ['of'],
      columns: { of: column.count, what: column.text },
    });
    const { findings } = counted.parse('of,what\n007,x\n7,x\n');
    expect(findings.map(({ rule }) => rule)).toEqual(['unique-key']);
  });

  test('a mark that nobody sees, where a file may be cut', () => {
    const filler = Array.from({ length: 30_000 }, (_, at) => `c${at},2020,x,some words`);
    expect(rulesIn(...filler, '\ufeffa,2020,x,')).toContain('cell');
  });

  test('a line of other cells than the header, and a quote that does not end', () => {
    expect(rulesIn('a,2020,x').length).toBeGreaterThan(0);
    expect(rulesIn('a,2020,x,,').length).toBeGreaterThan(0);
    expect(rulesIn('a,2020,x,"so').length).toBeGreaterThan(0);
  });
});
