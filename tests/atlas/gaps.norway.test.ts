import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/load.ts';
import { EVIDENCE_LEVELS } from '../../src/domain/coverage-basis.ts';
import { gapKinds } from '../../src/domain/indicators/gap-kind.ts';
import { isKnown } from '../../src/domain/observation.ts';
import { classMoves } from '../../src/features/gaps/gap-classes.ts';

const atlas = await loadAtlas();
const { latest } = atlas.commuting;

test.each(EVIDENCE_LEVELS)('the gaps at level «%s» are those of the coverage', (level) => {
  const expected = atlas.coverage.gaps(atlas.areas.country.members, level);
  expect(atlas.gaps.all(level).map(({ municipality }) => municipality)).toEqual(expected);
});

test.each(EVIDENCE_LEVELS)('at level «%s» no share is outside its bounds or its whole', (level) => {
  for (const { municipality, reach } of atlas.gaps.all(level)) {
    const { toCovered, toCoveredInRegion, out } = reach;
    const rates = [toCoveredInRegion, toCovered, out];
    const values = rates.map(({ value }) => (isKnown(value) ? value.value : NaN));
    expect(values, municipality.name).toEqual(values.toSorted((a, b) => a - b));
    for (const { value, bounds } of rates) {
      if (!isKnown(value) || bounds === undefined) continue;
      expect(value.value).toBeGreaterThanOrEqual(bounds.lower);
      expect(value.value).toBeLessThanOrEqual(bounds.upper);
    }
  }
});

test('the share that leaves, and its bounds, are those of the commuting figures', () => {
  for (const { municipality, reach } of atlas.gaps.all('stated')) {
    const rate = atlas.commuting.of(municipality, latest)?.rates.out_rate;
    expect(reach.out.bounds, municipality.name).toEqual(rate?.bounds);
    expect(reach.out.value).toEqual(rate?.value);
  }
});

test('a labour-market region is blank when none of it and none around it is covered', () => {
  for (const { municipality, reach } of atlas.gaps.all('stated')) {
    const around = [
      ...atlas.region(municipality.region).members,
      ...atlas.geography.neighbours(municipality.code),
    ];
    const near = around.some((code) => atlas.coverage.programmesIn(code, 'stated').length > 0);
    expect(gapKinds(reach).includes('blank-area'), municipality.name).toBe(!near);
  }
});

test.each(EVIDENCE_LEVELS)(
  'at level «%s» the classes of today move what they are said to',
  (level) => {
    const moves = classMoves(atlas, level);
    expect(moves.remote - moves.left.length + moves.joined.length).toBe(moves.remoteToday);
    expect(moves.gaps - moves.gapsLeft.length + moves.gapsJoined.length).toBe(moves.gapsToday);
    expect(atlas.gaps.all(level)).toHaveLength(moves.gaps);
    expect(atlas.gaps.all(level, 'today')).toHaveLength(moves.gapsToday);
  },
);

test('by the classes of 2024 Frosta and Sunnfjord come to be among the least central', () => {
  const { remote, left, joined, gapsJoined, parted } = classMoves(atlas, 'stated');
  const codes = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code);
  expect([remote, left.length, codes(joined)]).toEqual([209, 0, ['4647', '5036']]);
  expect(codes(gapsJoined)).toEqual(['5036']);
  expect(codes(parted)).toEqual(['1507']);
});
