import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBounds,
  areExact,
  cellBounds,
  exactly,
  shareBounds,
  subtractBounds,
} from '../../src/domain/rounding.ts';

test.each([
  [0, 0, 2],
  [3, 1, 3],
  [4, 4, 4],
  [1000, 1000, 1000],
])('a published %d was %d to %d', (published, lower, upper) => {
  expect(cellBounds(published)).toEqual({ lower, upper });
});

test.each([
  [[4, 1, 3, 0], true],
  [[3, 2], true],
  [[0, 3, 4, 1000], false],
  [[], false],
])('whether %j were published as they are: %s', (counts, exact) => {
  expect(areExact(counts)).toBe(exact);
});

describe('bounds', () => {
  const bounds = fc
    .tuple(fc.nat(100), fc.nat(10))
    .map(([lower, width]) => ({ lower, upper: lower + width }));
  const within = (each: { lower: number; upper: number }) =>
    fc.integer({ min: each.lower, max: each.upper });
  const two = fc
    .tuple(bounds, bounds)
    .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)));

  test('hold every sum, difference and share of what they can be', () => {
    fc.assert(
      fc.property(two, ([a, b, x, y]) => {
        const sum = addBounds(a, b);
        expect(x + y >= sum.lower && x + y <= sum.upper).toBe(true);
        const difference = subtractBounds(a, b);
        const left = Math.max(0, x - y);
        expect(left >= difference.lower && left <= difference.upper).toBe(true);
        const share = shareBounds(a, b);
        if (share === undefined || x + y === 0) return;
        expect(x / (x + y) >= share.lower && x / (x + y) <= share.upper).toBe(true);
        expect(share.lower >= 0 && share.upper <= 1).toBe(true);
      }),
    );
  });

  test('of a share whose whole can be 0 are not known', () => {
    expect(shareBounds(exactly(0), exactly(0))).toBeUndefined();
    expect(shareBounds(cellBounds(0), exactly(0))).toBeUndefined();
  });
});
