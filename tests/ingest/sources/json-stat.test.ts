import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { known, missing } from '../../../src/domain/observation.ts';
import { readJsonStat, type StatTable } from '../../../src/ingest/sources/json-stat.ts';
import { jsonStat, type CellText } from '../../fixtures/json-stat-text.ts';

const DIMENSIONS = {
  Region: ['0301', '1101'],
  ContentsCode: ['Personer'],
  Tid: ['2020', '2021', '2022'],
};
const figures: Readonly<Record<string, CellText>> = {
  '0301 2020': 10,
  '0301 2021': 11,
  '0301 2022': 12,
  '1101 2020': 0,
  '1101 2021': 21,
  '1101 2022': 22,
};
const plain = () =>
  jsonStat({
    dimensions: DIMENSIONS,
    cell: ({ Region, Tid }) => figures[`${Region} ${Tid}`] ?? null,
  });

function tableOf(document: unknown): StatTable {
  const reading = readJsonStat(JSON.stringify(document), 'a.json');
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}
function findingsOf(text: string): readonly Finding[] {
  const reading = readJsonStat(text, 'a.json');
  return reading.ok ? [] : reading.findings;
}
const refusal = (change: Record<string, unknown>): readonly Finding[] =>
  findingsOf(JSON.stringify({ ...plain(), ...change }));
const cellsOf = (table: StatTable): Record<string, unknown> =>
  Object.fromEntries(
    [...table.cells()].map(({ codes, observation }) => [
      `${codes['Region']} ${codes['Tid']}`,
      observation,
    ]),
  );
const asKnown = Object.fromEntries(
  Object.entries(figures).map(([key, value]) => [key, known(value as number)]),
);

describe('where every figure stands', () => {
  test('a plain table', () => {
    const table = tableOf(plain());
    expect(table.dimensions.get('Tid')?.codes).toEqual(['2020', '2021', '2022']);
    expect(cellsOf(table)).toEqual(asKnown);
    expect([table.label, table.updated]).toEqual(['A table', '2023-03-01T07:00:00Z']);
  });

  test.each([
    [['Tid', 'Region', 'ContentsCode'] as const],
    [['ContentsCode', 'Tid', 'Region'] as const],
    [['Region', 'Tid', 'ContentsCode'] as const],
  ])('dimensions in the order %j', (order) => {
    const dimensions = Object.fromEntries(order.map((name) => [name, DIMENSIONS[name]]));
    const cell = ({ Region, Tid }: Readonly<Record<string, string>>) =>
      figures[`${Region} ${Tid}`] ?? null;
    expect(cellsOf(tableOf(jsonStat({ dimensions, cell })))).toEqual(asKnown);
  });

  test('codes whose positions are not in the order of the text, or stand in a list', () => {
    const document = plain();
    const reorder = (index: unknown) => ({
      ...document,
      dimension: { ...document.dimension, Tid: { category: { index } } },
    });
    expect(cellsOf(tableOf(reorder({ 2022: 2, 2020: 0, 2021: 1 })))).toEqual(asKnown);
    expect(cellsOf(tableOf(reorder(['2020', '2021', '2022'])))).toEqual(asKnown);
  });

  test('values as an object that leaves out what is empty', () => {
    const table = tableOf({ ...plain(), value: { 0: 10, 5: 22 }, status: { 3: ':' } });
    expect(cellsOf(table)).toEqual({
      '0301 2020': known(10),
      '0301 2021': missing('missing'),
      '0301 2022': missing('missing'),
      '1101 2020': missing('suppressed'),
      '1101 2021': missing('missing'),
      '1101 2022': known(22),
    });
  });

  test('whatever the sizes, the order and the form of the values, a cell is found by its codes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (each, sparse) => {
        const dimensions = Object.fromEntries(
          each.map((size, at) => [`d${at}`, Array.from({ length: size }, (_, code) => `c${code}`)]),
        );
        const told = (codes: object): number =>
          Object.values(codes).reduce<number>(
            (sum, code) => sum * 10 + Number(String(code).slice(1)),
            0,
          );
        const document = jsonStat({ dimensions, cell: told });
        const value = sparse ? Object.fromEntries(document.value.entries()) : document.value;
        const cells = [...tableOf({ ...document, value }).cells()];
        expect(cells).toHaveLength(each.reduce((a, b) => a * b, 1));
        for (const { codes, observation } of cells) expect(observation).toEqual(known(told(codes)));
      }),
    );
  });

  test('by name and code, they come in an order of their own, whatever the file has', () => {
    const shuffled = <T>(all: readonly T[]) =>
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
    const axes = fc.tuple(shuffled(['a', 'b', 'c']), shuffled(['x', 'xy', 'y']));
    fc.assert(
      fc.property(axes, ([names, codes]) => {
        const dimensions = Object.fromEntries(names.map((name) => [name, codes]));
        const cell = (of: Readonly<Record<string, string>>): number =>
          ['a', 'b', 'c'].reduce((sum, name) => sum * 3 + codes.indexOf(of[name] ?? ''), 0);
        const cells = [...tableOf(jsonStat({ dimensions, cell })).cellsByCode()];
        const lines = cells.map(({ codes: { a, b, c } }) => [a, b, c].join('\t'));
        expect(lines).toEqual([...lines].sort());
        expect(new Set(lines).size).toBe(27);
        for (const { codes: of, observation } of cells) {
          expect(Object.keys(of)).toEqual(names);
          expect(observation).toEqual(known(cell(of)));
        }
      }),
    );
  });
});

describe('symbols', () => {
  test.each([
    ['.', missing('not-applicable')],
    ['..', missing('missing')],
    ['...', missing('not-yet')],
    [':', missing('suppressed')],
    ['-', known(0)],
  ] as const)('«%s»', (symbol, expected) => {
    const document = jsonStat({ dimensions: { Tid: ['2020'] }, cell: () => symbol });
    expect([...tableOf(document).cells()][0]?.observation).toEqual(expected);
    expect([...tableOf({ ...document, status: [symbol] }).cells()][0]?.observation).toEqual(
      expected,
    );
  });

  test('null without a symbol is missing, 0 is a published 0', () => {
    const document = jsonStat({
      dimensions: { Tid: ['1', '2'] },
      cell: ({ Tid }) => (Tid === '1' ? null : 0),
    });
    expect([...tableOf(document).cells()].map(({ observation }) => observation)).toEqual([
      missing('missing'),
      known(0),
    ]);
  });

  test('an unknown one is refused', () => {
    expect(refusal({ status: { 2: '?' } })).toEqual([
      expect.objectContaining({
        file: 'a.json',
        place: 'status[2]',
        message: 'unknown symbol «?»',
      }),
    ]);
  });
});

describe('refused, with what and where', () => {
  const tid = (category: unknown) => ({
    dimension: { ...plain().dimension, Tid: { category } },
  });

  test.each([
    ['too few values', { value: [1, 2] }, ['value']],
    ['too many symbols', { status: Array(7).fill(null) }, ['status']],
    ['a value beyond the last cell', { value: { 6: 1 } }, ['value[6]']],
    ['a position with a leading zero', { value: { '03': 1 } }, ['value[03]']],
    ['a symbol at no position', { status: { one: '.' } }, ['status[one]']],
    ['a size that is not the number of codes', { size: [2, 1, 2] }, ['dimension Tid']],
    ['a size too few', { size: [2, 1] }, ['dimension Tid', 'size']],
    [
      'a dimension that is not described',
      { id: ['Region', 'ContentsCode', 'Time'] },
      ['dimension Time'],
    ],
    [
      'a dimension named twice',
      { id: ['Region', 'Region', 'Tid'], size: [2, 2, 3] },
      ['dimension Region'],
    ],
    ['a code named twice', tid({ index: ['2020', '2020', '2021'] }), ['dimension Tid, code 2020']],
    [
      'a position taken',
      tid({ index: { 2020: 0, 2021: 0, 2022: 1 } }),
      ['dimension Tid, code 2021'],
    ],
    [
      'a position too high',
      tid({ index: { 2020: 0, 2021: 1, 2022: 9 } }),
      ['dimension Tid, code 2022'],
    ],
    ['a figure as text', { value: ['10', 11, 12, 0, 21, 22] }, ['value']],
    ['another version', { version: '1.0' }, ['version']],
    ['no dimension at all', { id: [] }, ['id']],
  ])('%s', (_, change, places) => {
    const found = refusal(change).map(({ place }) => place);
    for (const place of places) expect(found).toContain(place);
    for (const { file, rule, remedy } of refusal(change)) {
      expect([file, rule, remedy]).toEqual(['a.json', 'json-stat', expect.stringMatching(/\S/)]);
    }
  });

  test('an empty object', () => {
    expect(findingsOf('{}').map(({ place }) => place)).toEqual(
      expect.arrayContaining(['version', 'class', 'id', 'size', 'dimension', 'value']),
    );
  });

  test('several faults are told at once', () => {
    expect(refusal({ value: [1], status: { 99: '.', 0: '!' } })).toHaveLength(3);
  });

  test.each([
    [
      'HTML',
      '<!DOCTYPE html><title>404</title>',
      'this is HTML or XML, not JSON: «<!DOCTYPE html>',
    ],
    ['nothing', ' \n', 'the file is empty'],
    ['half a document', JSON.stringify(plain()).slice(0, 200), 'broken or truncated JSON: '],
    ['NaN', JSON.stringify(plain()).replace('[10,', '[NaN,'), 'broken or truncated JSON: '],
  ])('%s', (_, text, message) => {
    expect(findingsOf(text)).toEqual([
      expect.objectContaining({
        place: 'whole file',
        rule: 'readable-json',
        message: expect.stringContaining(message) as string,
      }),
    ]);
  });

  test('a number too large to be one', () => {
    const text = JSON.stringify(plain()).replace('[10,', '[1e999,');
    expect(findingsOf(text).map(({ place }) => place)).toEqual(['value']);
  });
});

test('a byte order mark is no fault', () => {
  expect(readJsonStat(`\uFEFF${JSON.stringify(plain())}`, 'a.json').ok).toBe(true);
});
