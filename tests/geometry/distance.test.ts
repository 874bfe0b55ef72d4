import { describe, expect, test } from 'vitest';
import { kilometresApart } from '../../src/geometry/distance.ts';

describe('kilometresApart', () => {
  test('is a degree of a great circle along a meridian', () => {
    expect(kilometresApart([10, 60], [10, 61])).toBeCloseTo((6371.0088 * Math.PI) / 180, 6);
  });

  test('takes longitude first: a degree of it is half as long at 60° north', () => {
    expect(kilometresApart([10, 60], [11, 60])).toBeCloseTo(55.6, 1);
  });

  test('is about 305 km between the town halls of Oslo and Bergen, both ways', () => {
    const [oslo, bergen] = [
      [10.734, 59.912],
      [5.328, 60.392],
    ] as const;
    expect(kilometresApart(oslo, bergen)).toBeGreaterThan(303);
    expect(kilometresApart(oslo, bergen)).toBeLessThan(307);
    expect(kilometresApart(bergen, oslo)).toBe(kilometresApart(oslo, bergen));
  });
});
