import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  gapKinds,
  isUncertainGap,
  type GapGround,
} from '../../../src/domain/indicators/gap-kind.ts';
import type { Rate } from '../../../src/domain/indicators/commuting.ts';
import { known, missing } from '../../../src/domain/observation.ts';

const rate = (value: number, lower = value, upper = value): Rate => ({
  value: known(value),
  bounds: { lower, upper },
});
const COVERED = [municipalityCode('1000')];
const gap = (ground: Partial<GapGround>): GapGround => ({
  regionMembers: 3,
  coveredInRegion: [],
  coveredNeighbours: [],
  toCovered: rate(0),
  out: rate(0.5),
  ...ground,
});

describe('the kinds of a gap', () => {
  test.each([
    ['nothing is near', {}, ['blank-area']],
    ['a neighbour is covered', { coveredNeighbours: COVERED }, ['next-door']],
    ['its region has a covered one', { coveredInRegion: COVERED }, ['next-door']],
    ['exactly a tenth work there', { toCovered: rate(0.1) }, ['paper-gap', 'blank-area']],
    ['less than a tenth do', { toCovered: rate(0.0999) }, ['blank-area']],
    ['a region of one, a fifth leave', { regionMembers: 1, out: rate(0.2) }, ['blank-area']],
    ['and fewer leave', { regionMembers: 1, out: rate(0.19) }, ['island', 'blank-area']],
    ['few leave a larger region', { out: rate(0.05) }, ['blank-area']],
    [
      'three at once',
      { regionMembers: 1, out: rate(0.15), toCovered: rate(0.12), coveredNeighbours: COVERED },
      ['paper-gap', 'island', 'next-door'],
    ],
    [
      'nobody employed',
      { regionMembers: 1, out: { value: missing('not-applicable'), bounds: undefined } },
      ['blank-area'],
    ],
  ] satisfies [string, Partial<GapGround>, string[]][])('%s', (_, ground, kinds) => {
    expect(gapKinds(gap(ground))).toEqual(kinds);
  });

  test('follow the limits that are asked for', () => {
    const ground = gap({ regionMembers: 1, out: rate(0.3), toCovered: rate(0.1) });
    expect(gapKinds(ground, { toCovered: 0.11, islandOut: 0.31 })).toEqual([
      'island',
      'blank-area',
    ]);
  });

  test('every gap is next door or in a blank area, never both', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const codes = fc.constantFrom([], COVERED);
    fc.assert(
      fc.property(share, share, codes, codes, fc.integer({ min: 1, max: 5 }), (a, b, c, d, n) => {
        const kinds = gapKinds({
          toCovered: rate(a),
          out: rate(b),
          coveredInRegion: c,
          coveredNeighbours: d,
          regionMembers: n,
        });
        expect(kinds.includes('next-door')).toBe(!kinds.includes('blank-area'));
      }),
    );
  });
});

describe('a gap is uncertain', () => {
  test.each([
    ['when its share may be on the other side', { toCovered: rate(0.1, 0.099, 0.1) }, true],
    ['not when its least is at the limit', { toCovered: rate(0.12, 0.1, 0.13) }, false],
    ['when an island may send more', { regionMembers: 1, out: rate(0.19, 0.18, 0.2) }, true],
    ['not by that in a larger region', { out: rate(0.19, 0.18, 0.2) }, false],
  ] satisfies [string, Partial<GapGround>, boolean][])('%s', (_, ground, uncertain) => {
    expect(isUncertainGap(gap(ground))).toBe(uncertain);
  });
});
