import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf, municipalityArea } from '../../src/geometry/planar-atlas.ts';
import {
  boundsOf,
  fitSheet,
  fromSheet,
  neighbourhoodSheet,
  overlap,
  sheetBounds,
  sheetSize,
  toSheet,
  viewBox,
} from '../../src/geometry/sheet.ts';
import type { Bounds, Sheet } from '../../src/geometry/sheet.ts';
import { squares } from './made-up-country.ts';

const sheet: Sheet = { minE: 1000, maxN: 9000, width: 4000, height: 6000, unit: 200 };
const anyBounds = fc
  .record({
    minE: fc.integer({ min: -80_000, max: 1_000_000 }),
    minN: fc.integer({ min: 6_400_000, max: 7_900_000 }),
    across: fc.integer({ min: 500, max: 1_200_000 }),
    down: fc.integer({ min: 500, max: 1_500_000 }),
  })
  .map(({ minE, minN, across, down }): Bounds => {
    return { minE, minN, maxE: minE + across, maxN: minN + down };
  });

describe('units', () => {
  test('count from the north-west corner, east and down', () => {
    expect(toSheet(sheet, [1000, 9000])).toEqual([0, 0]);
    expect(toSheet(sheet, [1490, 8710])).toEqual([2, 1]);
    expect(viewBox(sheet)).toBe('0 0 20 30');
  });

  test('lead back to the metres they stand for', () => {
    expect(fromSheet(sheet, [20, 30])).toEqual([5000, 3000]);
    expect(toSheet(sheet, fromSheet(sheet, [7, 11]))).toEqual([7, 11]);
  });

  test('widen the frame on every side', () => {
    expect(sheetBounds(sheet, 2)).toEqual({ minE: 600, minN: 2600, maxE: 5400, maxN: 9400 });
  });
});

describe('boundsOf', () => {
  test('holds all islands', () => {
    const { minE, maxE } = boundsOf(municipalityArea(atlasOf(squares()), '2003'));
    expect(maxE - minE).toBe(6000);
  });

  test('refuses to be of nothing', () => {
    expect(() => boundsOf({ type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError);
  });
});

test('rectangles that only share an edge do not overlap', () => {
  const left = { minE: 0, minN: 0, maxE: 10, maxN: 10 };
  expect(overlap(left, { minE: 10, minN: 0, maxE: 20, maxN: 10 })).toBe(false);
  expect(overlap(left, { minE: 9, minN: 9, maxE: 20, maxN: 20 })).toBe(true);
});

describe('fitSheet', () => {
  const format = { width: 600, height: 800, padding: 10 };

  test('holds the bounds inside the padding and stays within the format', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const fitted = fitSheet(bounds, format);
        const { width, height } = sheetSize(fitted);
        expect(width).toBeLessThanOrEqual(600);
        expect(height).toBeLessThanOrEqual(800);
        const inner = sheetBounds(fitted, -10);
        expect(inner.minE).toBeLessThanOrEqual(bounds.minE);
        expect(inner.minN).toBeLessThanOrEqual(bounds.minN);
        expect(inner.maxE).toBeGreaterThanOrEqual(bounds.maxE);
        expect(inner.maxN).toBeGreaterThanOrEqual(bounds.maxN);
      }),
    );
  });

  test('has whole units and a corner on a whole unit', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const { minE, maxN, unit, ...fitted } = fitSheet(bounds, format);
        for (const metres of [minE, maxN, fitted.width, fitted.height])
          expect(Number.isInteger(metres / unit)).toBe(true);
        expect(Number.isInteger(unit)).toBe(true);
      }),
    );
  });

  test('uses the room there is', () => {
    const { height } = sheetSize(
      fitSheet({ minE: 0, minN: 0, maxE: 100_000, maxN: 600_000 }, format),
    );
    expect(height).toBeGreaterThan(790);
  });
});

describe('neighbourhoodSheet', () => {
  test('shows at least 40 km and is never a strip', () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const { width, height, unit } = neighbourhoodSheet(bounds, 600);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(40_000);
        const slack = (4 * unit) / Math.min(width, height);
        expect(width / height).toBeGreaterThan(3 / 4 - slack);
        expect(width / height).toBeLessThan(4 / 3 + slack);
      }),
    );
  });

  test('has its focus in the middle with room for neighbours around it', () => {
    const focus = { minE: 100_000, minN: 7_000_000, maxE: 200_000, maxN: 7_100_000 };
    const frame = sheetBounds(neighbourhoodSheet(focus, 600));
    expect(focus.minE - frame.minE).toBeGreaterThan(30_000);
    expect(frame.maxE - focus.maxE).toBeGreaterThan(30_000);
    expect((frame.minN + frame.maxN) / 2 / 1000).toBeCloseTo(7050, 0);
  });
});
