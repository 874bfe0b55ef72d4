import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '../../../src/features/open-data/columns.ts';
import { csvText, numberText } from '../../../src/features/open-data/csv.ts';
import type { OpenTable } from '../../../src/features/open-data/table.ts';
import { jsonText } from '../../../src/features/open-data/bundle.ts';

const TABLE: OpenTable = {
  id: 'made-up',
  columns: ['name', 'share', 'left_out', 'incomplete'],
  key: ['name'],
  references: [],
  inputs: [],
  rows: () => [],
};
const row = (name: Cell, share?: Cell, left_out?: Cell, incomplete?: Cell): Row => ({
  name,
  share,
  left_out,
  incomplete,
});
const ROWS = [row('Bø, i Vesterålen', 1 / 3, ['1001', '0301'], true), row('=1+1', undefined, [])];

describe('CSV', () => {
  test('for programs: commas, points, every digit and no formulas', () => {
    expect(csvText(TABLE, ROWS, 'machine')).toBe(
      `name,share,left_out,incomplete\n"Bø, i Vesterålen",0.3333333333333333,1001|0301,true\n'=1+1,,,\n`,
    );
  });

  test('for a Norwegian spreadsheet: a mark, semicolons, decimal commas and no formulas', () => {
    expect(csvText(TABLE, ROWS, 'spreadsheet')).toBe(
      "\ufeffname;share;left_out;incomplete\nBø, i Vesterålen;0,3333333333333333;1001|0301;true\n'=1+1;;;\n",
    );
  });

  test('a negative number is a number, not a formula', () => {
    const text = csvText(TABLE, [row('a', -0.5)], 'spreadsheet');
    expect(text.split('\n')[1]).toBe('a;-0,5;;');
  });

  test('quotes, separators and line feeds in a text come back', () => {
    const name = 'a "b"; c, d\ne';
    for (const flavour of ['machine', 'spreadsheet'] as const) {
      const { data } = Papa.parse<string[]>(csvText(TABLE, [row(name)], flavour));
      expect(data[1]?.[0]).toBe(name);
    }
  });

  test.each([NaN, Infinity])('%d is no figure', (value) => {
    expect(() => numberText(value)).toThrow('cannot be published');
  });
});

describe('JSON', () => {
  test('numbers are numbers, several values a list, and what is missing null', () => {
    expect(JSON.parse(jsonText(TABLE, ROWS))).toEqual([
      { name: 'Bø, i Vesterålen', share: 1 / 3, left_out: ['1001', '0301'], incomplete: true },
      { name: '=1+1', share: null, left_out: [], incomplete: null },
    ]);
  });

  test('no rows are an empty list', () => {
    expect(JSON.parse(jsonText(TABLE, []))).toEqual([]);
  });
});
