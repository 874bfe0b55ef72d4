import { describe, expect, test } from 'vitest';
import {
  countyCode,
  countyOf,
  labourMarketRegionCode,
  municipalityCode,
} from '../../src/domain/area-code.ts';

describe('codes', () => {
  test('keep their leading zero', () => {
    expect(municipalityCode('0301')).toBe('0301');
    expect(countyCode('03')).toBe('03');
    expect(labourMarketRegionCode('005')).toBe('005');
  });

  test.each(['301', '03010', ' 301', '0301\n', 'Oslo', ''])(
    '%j is no municipality number',
    (text) => {
      expect(() => municipalityCode(text)).toThrow(`not a municipality number: "${text}"`);
    },
  );

  test('of counties and regions are told apart from others', () => {
    expect(() => countyCode('3')).toThrow(RangeError);
    expect(() => labourMarketRegionCode('0301')).toThrow(RangeError);
  });

  test('a municipality’s county is its first two digits', () => {
    expect(countyOf(municipalityCode('0301'))).toBe('03');
    expect(countyOf(municipalityCode('5444'))).toBe('54');
  });
});
