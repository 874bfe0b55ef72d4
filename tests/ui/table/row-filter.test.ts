import { describe, expect, test } from 'vitest';
import {
  isShown,
  readFilter,
  withFilter,
  type Cell,
  type FilterColumn,
} from '../../../src/ui/table/row-filter.ts';

const COLUMNS: readonly FilterColumn[] = [
  { key: 'kommune', kind: 'words', scale: 1, values: [] },
  { key: 'fylke', kind: 'choices', scale: 1, values: ['18', '50', '55'] },
  { key: 'innbyggere', kind: 'range', scale: 1, values: [] },
  { key: 'andel', kind: 'range', scale: 100, values: [] },
];

const cell = (words: string, codes: readonly string[], figure: number | null): Cell => ({
  words,
  codes,
  figure,
});
const VEGA: Readonly<Record<string, Cell>> = {
  kommune: cell('Vega 1815', [], null),
  fylke: cell('Nordland', ['18'], null),
  innbyggere: cell('1 204', [], 1204),
  andel: cell('7,0 %', [], 0.07),
};
const shows = (search: string, row = VEGA): boolean =>
  isShown((key) => row[key], readFilter(search, COLUMNS), COLUMNS);

describe('an address', () => {
  test.each([
    ['', ''],
    ['?fylke=50,18', '?fylke=18,50'],
    ['?fylke=99', ''],
    ['?fylke=99,18', '?fylke=18'],
    ['?innbyggere-fra=abc&innbyggere-til=5000', '?innbyggere-til=5000'],
    ['?innbyggere-fra=5000&innbyggere-til=100', '?innbyggere-fra=100&innbyggere-til=5000'],
    ['?andel-fra=7,5', '?andel-fra=7.5'],
    ['?kommune=%20V%C3%A5ler%20', '?kommune=V%C3%A5ler'],
    ['?sorter=innbyggere,stigende', '?sorter=innbyggere,stigende'],
    ['?sorter=innbyggere', ''],
    ['?sorter=ukjent,stigende', ''],
    ['?papir=30&omrade=1815&fylke=18', '?papir=30&omrade=1815&fylke=18'],
  ])('%s is written again as %s', (search, written) => {
    expect(withFilter(search, readFilter(search, COLUMNS), COLUMNS)).toBe(written);
    expect(withFilter(written, readFilter(written, COLUMNS), COLUMNS)).toBe(written);
  });
});

describe('a row', () => {
  test.each([
    ['', true],
    ['?kommune=vega', true],
    ['?kommune=1815', true],
    ['?kommune=vågan', false],
    ['?fylke=50,18', true],
    ['?fylke=50', false],
    ['?innbyggere-fra=1204&innbyggere-til=1204', true],
    ['?innbyggere-fra=1205', false],
    ['?andel-til=7', true],
    ['?andel-fra=7', true],
    ['?andel-fra=7.1', false],
    ['?fylke=18&innbyggere-fra=5000', false],
  ])('with %s: %s', (search, expected) => {
    expect(shows(search)).toBe(expected);
  });

  test('without a figure is in no range, not even one from 0', () => {
    const row = { ...VEGA, innbyggere: cell('SSB har ikke tall', [], null) };
    expect(shows('?innbyggere-fra=0', row)).toBe(false);
    expect(shows('?innbyggere-til=9999999', row)).toBe(false);
    expect(shows('?fylke=18', row)).toBe(true);
  });
});
