import { describe, expect, test } from 'vitest';
import { municipalityCode } from '../../../src/domain/area-code.ts';
import {
  gapKinds,
  isUncertainGap,
  type GapGround,
} from '../../../src/domain/indicators/gap-kind.ts';
import { gapRow, groundOf, type GapRow } from '../../../src/domain/indicators/gap-row.ts';
import { known, missing } from '../../../src/domain/observation.ts';

const code = municipalityCode('1000');
const exact = (value: number) => ({ value: known(value), bounds: { lower: value, upper: value } });
const GROUNDS: readonly GapGround[] = [
  {
    regionMembers: 1,
    coveredInRegion: [],
    coveredNeighbours: [],
    toCovered: { value: known(0.1), bounds: { lower: 0.09, upper: 0.11 } },
    out: exact(0.19),
  },
  {
    regionMembers: 4,
    coveredInRegion: [code],
    coveredNeighbours: [],
    toCovered: { value: known(0.3), bounds: undefined },
    out: exact(0.05),
  },
  {
    regionMembers: 1,
    coveredInRegion: [],
    coveredNeighbours: [code],
    toCovered: { value: missing('not-applicable'), bounds: undefined },
    out: { value: missing('not-applicable'), bounds: undefined },
  },
];

describe('a gap as a page carries it', () => {
  test.each(GROUNDS)('is of the same kinds, whatever the limits: %#', (ground) => {
    const back = groundOf(JSON.parse(JSON.stringify(gapRow(code, ground))) as GapRow);
    for (const toCovered of [0, 0.1, 0.31])
      for (const islandOut of [0, 0.19, 0.2, 1]) {
        const limits = { toCovered, islandOut };
        expect(gapKinds(back, limits)).toEqual(gapKinds(ground, limits));
        expect(isUncertainGap(back, limits)).toBe(isUncertainGap(ground, limits));
      }
  });
});

describe('what the row keeps', () => {
  const island = GROUNDS[0] as GapGround;

  test('a share with its bounds, to six decimals; the region is asked only of one alone', () => {
    expect(gapRow(code, island)).toEqual({
      id: code,
      members: 1,
      nextDoor: false,
      toCovered: [0.1, 0.09, 0.11],
      out: [0.19, 0.19, 0.19],
    });
    expect(gapRow(code, { ...island, regionMembers: 2 }).out).toEqual([]);
    expect(gapRow(code, { ...island, toCovered: exact(1 / 3) }).toCovered).toEqual(
      Array(3).fill(0.333333),
    );
  });

  test('a share without bounds, and no share at all, stay so', () => {
    const unbound = { value: known(0.3), bounds: undefined };
    const nothing = { value: missing('suppressed'), bounds: undefined } as const;
    const row = gapRow(code, { ...island, toCovered: unbound, out: nothing });
    expect([row.toCovered, row.out]).toEqual([[0.3], []]);
    const back = groundOf(row);
    expect(back.toCovered).toEqual(unbound);
    expect(back.out).toEqual({ value: missing('not-applicable'), bounds: undefined });
    expect(groundOf({ ...row, toCovered: [0.3, 0.2] }).toCovered.bounds).toBeUndefined();
  });
});
