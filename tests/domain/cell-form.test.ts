import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellFault } from '../../src/domain/cell-form.ts';
import type { defineTable } from '../../src/ingest/tables/table.ts';
import * as programmes from '../../src/ingest/tables/programmes.ts';
import { extreme, impossible, rowsOf } from '../ingest/checks/hostile-cells.ts';

const HABITS = ['301', '3', '0,75', '03.07.2001', '03.feb', 'jan.75', '3.7.1', 'regional', ''];

/** The tables that people write about programmes. */
const AUTHORED = Object.values<unknown>(programmes).filter(
  (each): each is ReturnType<typeof defineTable> =>
    typeof each === 'object' && each !== null && 'parse' in each,
);

describe.each(AUTHORED)('$file', ({ file, columns, forms, parse }) => {
  test.each(columns.map((name, at) => ({ name, at })))(
    'what is told of a cell is what its schema refuses ($name)',
    ({ name, at }) => {
      const form = forms[name]!;
      const [row = []] = rowsOf(file);
      for (const text of [...impossible(form), ...extreme(form), ...HABITS, row[at] ?? '']) {
        const cells = Papa.unparse([[...row.with(at, text)]], { newline: '\n' });
        const { findings } = parse(`${columns.join(',')}\n${cells}\n`);
        const refused = findings.some(({ place }) => place.startsWith(`line 2, ${name}`));
        expect([text, cellFault(text, form) !== undefined]).toEqual([text, refused]);
      }
    },
  );
});

test.each([
  ['', { kind: 'text' }, 'empty'],
  ['a\u200bb', { kind: 'text' }, 'hidden'],
  [' a', { kind: 'text' }, 'space'],
  ['03.07.2001', { kind: 'text' }, 'spreadsheet-date'],
  ['301', { kind: 'municipality' }, 'spreadsheet-zero'],
  ['0,75', { kind: 'decimal' }, 'spreadsheet-comma'],
  ['maybe', { kind: 'choice', values: ['yes'] }, 'form'],
  ['1508|15', { kind: 'municipality', several: true }, 'form'],
  ['', { kind: 'year', optional: true }, undefined],
  ['suppressed', { kind: 'count', values: ['suppressed'] }, undefined],
] as const)('«%s»', (text, form, fault) => {
  expect(cellFault(text, form)).toBe(fault);
});
