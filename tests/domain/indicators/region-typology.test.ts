import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import { regionTypology } from '../../../src/domain/indicators/region-typology.ts';

const region = (code: string, members: Readonly<Record<string, number>>) => ({
  code,
  members: Object.entries(members).map(([each, residents]) => ({
    code: municipalityCode(each),
    residents,
  })),
});

describe('the type of a region', () => {
  test('is by the means of those compared, and a region at a mean is below it', () => {
    const { regions, meanResidents, meanLargestShare } = regionTypology([
      region('large', { '0001': 90, '0002': 60 }),
      region('middle', { '0003': 75, '0004': 25 }),
      region('small', { '0005': 45, '0006': 5 }),
    ]);
    expect([meanResidents, meanLargestShare]).toEqual([100, 0.75]);
    expect([...regions].map(([code, { size, centre }]) => [code, size, centre])).toEqual([
      ['large', 'large', 'balanced'],
      ['middle', 'small', 'balanced'],
      ['small', 'small', 'centre-defined'],
    ]);
  });

  test('of two largest, the one with the lower number is named, however they are listed', () => {
    for (const members of [
      { '0002': 5, '0001': 5, '0003': 1 },
      { '0001': 5, '0002': 5, '0003': 1 },
      { '0003': 1, '0002': 5, '0001': 5 },
    ]) {
      const found = regionTypology([region('r', members)]).regions.get('r');
      expect(found).toMatchObject({ largest: '0001', residents: 11, largestShare: 5 / 11 });
    }
  });

  test('a region where nobody lives, or that has no members, is left out', () => {
    const { regions, meanResidents, meanLargestShare } = regionTypology([
      region('none', {}),
      region('nobody', { '0001': 0 }),
      region('one', { '0002': 8 }),
    ]);
    expect([...regions.keys()]).toEqual(['one']);
    expect([meanResidents, meanLargestShare]).toEqual([8, 1]);
    expect(regionTypology([])).toEqual({
      regions: new Map(),
      meanResidents: 0,
      meanLargestShare: 0,
    });
  });
});
