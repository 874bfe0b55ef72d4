import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/ui/browser/fold.ts';
import { SearchIndex, type IndexRow } from '../../../src/features/search/search-match.ts';

const rows: IndexRow[] = [
  ['Oslo', 'kommune', '0301', '/oslo/'],
  ['Herøy (Møre og Romsdal)', 'kommune', '1515', '/heroy-mr/'],
  ['Herøy (Nordland)', 'kommune', '1818', '/heroy-n/'],
  ['Ålesund', 'kommune', '1508', '/alesund/', '1507'],
  ['Sør-Varanger', 'kommune', '5605', '/sor-varanger/', '5444', 'Máttá-Várjjat'],
  ['Karasjok', 'kommune', '5610', '/karasjok/', '5437', 'Kárášjohka'],
  ['Trondheim', 'kommune', '5001', '/trondheim/'],
  ['Trondheim-regionen', 'region', '122', '/region-trondheim/'],
  ['Hárstták - Harstad', 'kommune', '5402', '/harstad/', '5503', 'Hárstták', 'Harstad'],
  ['Herøy', 'region', '110', '/region-heroy/'],
  ['Harstad', 'region', '135', '/region-harstad/'],
  ['Os', 'kommune', '3430', '/os/'],
];
const index = new SearchIndex(rows);
const paths = (typed: string, limit = 9) => index.find(typed, limit).map(({ row }) => row[3]);

describe('folding', () => {
  test.each([
    ['Sør-Varanger', 'sor varanger'],
    ['Kárášjohka', 'karasjohka'],
    ['Unjárga – Nesseby', 'unjarga nesseby'],
    ['Aalesund', 'alesund'],
    ['Ålesund', 'alesund'],
    ['  Ærfugl (øy) ', 'aerfugl oy'],
    ['Bådåddjo', 'badaddjo'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('searching', () => {
  test.each([
    ['heroy', ['/heroy-mr/', '/heroy-n/', '/region-heroy/']],
    ['harstad', ['/harstad/', '/region-harstad/']],
    ['HERØY NORD', ['/heroy-n/']],
    ['hárstták', ['/harstad/']],
    ['aalesund', ['/alesund/']],
    ['kárášjohka', ['/karasjok/']],
    ['1507', ['/alesund/']],
    ['5444', ['/sor-varanger/']],
    ['varanger', ['/sor-varanger/']],
    ['romsdal', ['/heroy-mr/']],
    ['', []],
    [' - ', []],
    ['xyzzy', []],
  ])('%s finds %j', (typed, found) => {
    expect(paths(typed)).toEqual(found);
  });

  test('puts the exact name first, then beginnings, then the rest', () => {
    expect(paths('os')).toEqual(['/os/', '/oslo/']);
    expect(paths('trond')).toEqual(['/trondheim/', '/region-trondheim/']);
  });

  test.each(['tronheim', 'trondhiem', 'tromdheim', 'trondhheim', 'rtondheim'])(
    'forgives one slip: %s',
    (typed) => {
      expect(paths(typed)[0]).toBe('/trondheim/');
    },
  );

  test('forgives neither two slips nor slips in short words and numbers', () => {
    expect(paths('tromhem')).toEqual([]);
    expect(paths('osl')).toEqual(['/oslo/']);
    expect(paths('olo')).toEqual([]);
    expect(paths('1509')).toEqual([]);
    expect(paths('301')).toEqual([]);
  });

  test.each([
    ['tromhem', '/trondheim/'],
    ['karasjoook', '/karasjok/'],
    ['hersta', '/harstad/'],
  ])('%s, which matches nothing, is nearest to %s', (typed, path) => {
    expect(index.nearest(typed, 1).map(({ row }) => row[3])).toEqual([path]);
  });

  test('no number is near another, and nothing near to what shares too little', () => {
    expect(index.nearest('1509', 9)).toEqual([]);
    expect(index.nearest('qqqqqq', 9)).toEqual([]);
  });

  test('puts what is found by part of an older name behind any name, and a whole one before', () => {
    const older = new SearchIndex([
      ['Namsos', 'kommune', '5007', '/namsos/', 'Namdalseid'],
      ['Trainee Namdal', 'traineeordning', '', '/namdal/'],
    ]);
    const found = (typed: string) => older.find(typed, 9).map(({ row }) => row[3]);
    expect(found('namdal')).toEqual(['/namdal/', '/namsos/']);
    expect(found('namdalseid')[0]).toBe('/namsos/');
  });

  test('says by which other word a row was found', () => {
    expect(index.find('1507', 9)[0]?.term).toBe('1507');
    expect(index.find('ålesund', 9)[0]?.term).toBeNull();
    expect(index.find('harstad', 9)[0]?.term).toBeNull();
    expect(index.find('heroy', 9)[0]?.term).toBeNull();
  });

  test('stops at the limit', () => {
    expect(paths('heroy', 1)).toEqual(['/heroy-mr/']);
  });
});
