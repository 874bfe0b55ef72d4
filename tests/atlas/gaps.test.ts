import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/atlas/atlas.ts';
import { municipalityCode } from '../../src/domain/area-code.ts';
import { EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { gapKinds } from '../../src/domain/indicators/gap-kind.ts';
import { known } from '../../src/domain/observation.ts';
import { TINY } from '../fixtures/tiny-tables.ts';

const atlas = atlasOf(TINY);
const [fjell, vik] = ['2001', '2002'].map(municipalityCode) as [never, never];

describe('the gaps of the tiny country', () => {
  test('Fjell and Bø are not covered; with named areas Bø is reached', () => {
    const codes = EVIDENCE_LEVELS.map((level) =>
      atlas.gaps.all(level).map(({ municipality }) => municipality.code),
    );
    expect(codes).toEqual([['2001', '2003'], ['2001', '2003'], ['2001']]);
  });

  test('from Fjell 30 of 198 work in Vik, and 12 more in Bø where it counts', () => {
    const [, stated, area] = EVIDENCE_LEVELS.map((level) => atlas.gaps.of(fjell, level));
    expect(stated?.toCovered.value).toEqual(known(30 / 198));
    expect(stated?.toCoveredInRegion.value).toEqual(known(30 / 198));
    expect(area?.toCovered.value).toEqual(known(42 / 198));
    expect(stated?.coveredInRegion).toEqual(['2002']);
    expect(stated?.coveredNeighbours).toEqual([]);
    expect(stated && gapKinds(stated)).toEqual(['paper-gap', 'next-door']);
  });

  test('Bø borders on Vik', () => {
    const reach = atlas.gaps.of(municipalityCode('2003'), 'stated');
    expect(reach?.coveredNeighbours).toEqual(['2002']);
    expect(reach?.neighbouringProgrammes).toEqual(['trainee-vik']);
  });

  test('the nearest covered municipality is as far as the geography says', () => {
    const reach = atlas.gaps.of(fjell, 'stated');
    const kilometres = atlas.geography.distance(fjell, vik);
    expect(kilometres).toBeGreaterThan(0);
    expect(reach?.nearestCovered).toEqual({ municipality: '2002', kilometres });
    expect(reach?.nearestHost).toEqual({ municipality: '2002', kilometres });
  });

  test('a covered municipality has no gap to reach across, a more central one has', () => {
    expect(atlas.gaps.of(vik, 'stated')).toBeUndefined();
    expect(atlas.gaps.of(municipalityCode('1001'), 'stated')).toBeDefined();
  });

  test('the flows of a municipality sum to its employed residents', () => {
    const sum = atlas.gaps.flows(fjell).reduce((total, { employed }) => total + employed, 0);
    expect(sum).toBe(198);
  });
});
