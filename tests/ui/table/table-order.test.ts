import { describe, expect, test } from 'vitest';
import { order, sortKey } from '../../../src/ui/table/table-order.ts';

describe('the key of a cell', () => {
  test.each([
    ['12.5', true, 12.5],
    ['-3', true, -3],
    ['0', true, 0],
    ['', true, null],
    ['skjult', true, null],
    ['  ', false, null],
    ['Ås', false, 'Ås'],
  ])('"%s" (numeric: %s) is %s', (text, numeric, key) => {
    expect(sortKey(text, numeric)).toBe(key);
  });
});

describe('the order of rows', () => {
  test('is Norwegian: æ, ø and å come last, aa is å', () => {
    const names = ['Åsnes', 'Øksnes', 'Ærfugl', 'Zoo', 'Aasane', 'Asker'];
    const sorted = order(names, 'ascending').map((at) => names[at]);
    expect(sorted[0]).toBe('Asker');
    expect(sorted.slice(1, 4)).toEqual(['Zoo', 'Ærfugl', 'Øksnes']);
    expect(new Set(sorted.slice(4))).toEqual(new Set(['Aasane', 'Åsnes']));
  });

  test('of numbers is by size, not by letters', () => {
    expect(order([10, 9, -1, 100], 'ascending')).toEqual([2, 1, 0, 3]);
  });

  test('puts missing rows last both ways', () => {
    expect(order([null, 2, null, 1], 'ascending')).toEqual([3, 1, 0, 2]);
    expect(order([null, 2, null, 1], 'descending')).toEqual([1, 3, 0, 2]);
  });

  test('leaves equal rows as they were, both ways', () => {
    expect(order([1, 2, 1, 2], 'ascending')).toEqual([0, 2, 1, 3]);
    expect(order([1, 2, 1, 2], 'descending')).toEqual([1, 3, 0, 2]);
  });
});
