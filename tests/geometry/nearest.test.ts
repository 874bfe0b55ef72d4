import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometresApart } from '../../src/geometry/distance.ts';
import { nearAmong, nearestAmong } from '../../src/geometry/nearest.ts';
import type { Degrees } from '../../src/geometry/position.ts';

/** Some places of Norway, in steps of a tenth of a degree so that many are as near as each other. */
const place = fc.tuple(
  fc.integer({ min: 45, max: 311 }).map((tenths) => tenths / 10),
  fc.integer({ min: 579, max: 712 }).map((tenths) => tenths / 10),
);

/** The nearest as it is defined: all are measured to. */
const measuringAll = (places: ReadonlyMap<string, Degrees>, from: Degrees) =>
  [...places]
    .map(([code, at]) => ({ code, kilometres: kilometresApart(from, at) }))
    .sort((a, b) => a.kilometres - b.kilometres || (a.code < b.code ? -1 : 1))[0];

const named = (points: readonly Degrees[]): ReadonlyMap<string, Degrees> =>
  // Codes fall as the points come, so that the first of two as near is not the one with the lowest.
  new Map(points.map((point, at) => [String(9999 - at), point]));

describe('the nearest of some places', () => {
  test('is the one that measuring to all of them gives', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 80 }), place, (points, from) => {
        const places = named(points);
        expect(nearestAmong(places)(from)).toEqual(measuringAll(places, from));
      }),
      { numRuns: 400 },
    );
  });

  test('of two in the same place is the one with the lowest code', () => {
    const places = named([
      [10, 60],
      [10, 60],
      [11, 61],
    ]);
    expect(nearestAmong(places)([10, 60])).toEqual({ code: '9998', kilometres: 0 });
  });

  test('is undefined among none', () => {
    expect(nearestAmong(new Map<string, Degrees>())([10, 60])).toBeUndefined();
  });
});

describe('as many of some places as are enough', () => {
  const byDistance = (places: ReadonlyMap<string, Degrees>, from: Degrees) =>
    [...places].map(([, at]) => kilometresApart(from, at)).sort((a, b) => a - b);

  test('are the nearest, and all that are as near as the last', () => {
    const points = fc.array(place, { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(points, place, fc.integer({ min: 1, max: 20 }), (all, from, wanted) => {
        const places = named(all);
        const near = nearAmong(places)(from, (some) => some.length >= wanted);
        const limit = byDistance(places, from)[wanted - 1] ?? Infinity;
        const needed = [...places].filter(([, at]) => kilometresApart(from, at) <= limit);
        expect(near).toEqual(expect.arrayContaining(needed.map(([code]) => code)));
        expect(new Set(near).size).toBe(near.length);
      }),
      { numRuns: 400 },
    );
  });

  test('are not all of them where fewer are enough', () => {
    const places = named(Array.from({ length: 100 }, (_, at): Degrees => [5 + at / 10, 60]));
    const near = nearAmong(places)([5, 60], (some) => some.includes('9990'));
    expect(near).toContain('9990');
    expect(near.length).toBeLessThan(20);
  });

  test('are all where there never are enough, and none among none', () => {
    const places = named([
      [10, 60],
      [11, 61],
    ]);
    expect(nearAmong(places)([10, 60], () => false)).toHaveLength(2);
    expect(nearAmong(new Map<string, Degrees>())([10, 60], () => true)).toEqual([]);
  });
});
