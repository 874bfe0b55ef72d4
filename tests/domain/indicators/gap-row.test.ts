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
