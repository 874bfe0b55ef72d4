import { describe, expect, test } from 'vitest';
import {
  readCentralityIndex,
  readLabourMarketRegions,
} from '../../../src/ingest/sources/regions.ts';

const HEADER = 'municipality,centrality_index';
const index = (...lines: readonly string[]) =>
  readCentralityIndex([HEADER, ...lines].join('\n'), 'a.csv');
const places = (reading: ReturnType<typeof index>): readonly string[] =>
  reading.ok ? [] : reading.findings.map(({ place }) => place);

describe('a CSV with a header', () => {
  test('is read with Windows line ends, a byte order mark and other columns', () => {
    const text =
      '\uFEFFmunicipality,name,centrality_index\r\n0301,Oslo,1000\r\n1101,"Eigersund, by",754\r\n';
    expect(readCentralityIndex(text, 'a.csv')).toEqual({
      ok: true,
      value: [
        { municipality: '0301', centrality_index: 1000 },
        { municipality: '1101', centrality_index: 754 },
      ],
    });
  });

  test.each([
    ['301,1000', 'line 2, municipality'],
    ['0301,1001', 'line 2, centrality_index'],
    ['0301,754.5', 'line 2, centrality_index'],
    ['0301,-1', 'line 2, centrality_index'],
    ['0301,NaN', 'line 2, centrality_index'],
    ['0301,', 'line 2, centrality_index'],
  ])('%s is refused', (line, place) => {
    expect(places(index(line))).toEqual([place]);
  });

  test('every faulty line is told', () => {
    expect(places(index('0301,1000', 'x,1', '1101,y'))).toEqual([
      'line 3, municipality',
      'line 4, centrality_index',
    ]);
  });

  test('a line cut short is refused', () => {
    expect(places(index('0301'))).not.toEqual([]);
  });

  test.each([[''], ['a,b\n'], ['<html><body>Not found</body></html>']])(
    '%j has no rows',
    (text) => {
      expect(readCentralityIndex(text, 'a.csv').ok).toBe(false);
    },
  );
});

test('a labour-market region has three digits and a name', () => {
  const header =
    'municipality,ba_region,ba_region_name,travel_time_minutes,out_commuting_percent,in_commuting_percent,inclusion_criterion';
  const read = (line: string) => readLabourMarketRegions(`${header}\n${line}\n`, 'a.csv');
  expect(read('0301,005,Oslo/Bærum,11.88,70.21,70.21,Senterkommune')).toEqual({
    ok: true,
    value: [expect.objectContaining({ ba_region: '005', travel_time_minutes: 11.88 })],
  });
  const bad = read('0301,5,,x,1,1,');
  expect(bad.ok ? [] : bad.findings.map(({ place }) => place)).toEqual([
    'line 2, ba_region',
    'line 2, ba_region_name',
    'line 2, travel_time_minutes',
    'line 2, inclusion_criterion',
  ]);
});
