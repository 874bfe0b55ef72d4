import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboveZero,
  aroundZero,
  equalBreaks,
  histogramBins,
  histogramBinsAboveZero,
  naturalBreaks,
  quantileBreaks,
} from '../../src/measures/breaks.ts';
import { classAt, classRanges } from '../../src/measures/class-at.ts';

const squares = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
const spreadOf = (sorted: readonly number[], limits: readonly number[]): number =>
  [...limits, Infinity]
    .map((limit, at) =>
      sorted.filter((value) => value < limit && value >= (limits[at - 1] ?? -Infinity)),
    )
    .reduce((sum, group) => sum + (group.length === 0 ? 0 : squares(group)), 0);

/** Every way to cut a list in three, tried one by one. */
function leastSpread(sorted: readonly number[]): number {
  let least = Infinity;
  for (let a = 1; a < sorted.length; a += 1)
    for (let b = a + 1; b < sorted.length; b += 1)
      least = Math.min(least, spreadOf(sorted, [sorted[a]!, sorted[b]!]));
  return least;
}

describe('limits between classes', () => {
  test('quantiles hold as many figures each', () => {
    const values = Array.from({ length: 100 }, (_, at) => at);
    const limits = quantileBreaks(values);
    const inClass = [0, 1, 2, 3, 4].map(
      (group) =>
        values.filter((value) => limits.filter((limit) => value >= limit).length === group).length,
    );
    expect(inClass).toEqual([20, 20, 20, 20, 20]);
  });

  test('equal classes are as wide each', () => {
    expect(equalBreaks([0, 3, 4, 10])).toEqual([2, 4, 6, 8]);
    expect(equalBreaks([7, 7])).toEqual([]);
    expect(equalBreaks([])).toEqual([]);
  });

  test('natural classes fall where the figures part', () => {
    expect(naturalBreaks([1, 1, 2, 10, 11, 12, 50, 51], 3)).toEqual([10, 50]);
    expect(naturalBreaks([4, 4, 4])).toEqual([]);
    expect(naturalBreaks([])).toEqual([]);
  });

  test('no other three classes are closer to their means than the natural ones', () => {
    const lists = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        const found = spreadOf(sorted, naturalBreaks(sorted, 3));
        expect(found).toBeCloseTo(leastSpread(sorted), 6);
      }),
    );
  });

  test('bars of a histogram are round, rising and reach the bulk of the figures', () => {
    const values = Array.from({ length: 200 }, (_, at) => at / 10);
    const bins = histogramBins([...values, 900]);
    expect(bins).toEqual(bins.toSorted((a, b) => a - b));
    expect(bins.length).toBeGreaterThan(10);
    expect(bins.at(-1)).toBeLessThan(25);
  });
});

describe('limits that keep 0 apart', () => {
  const inEach = (limits: readonly number[], values: readonly number[]): readonly number[] =>
    classRanges(limits).map(
      ({ at }) => values.filter((value) => classAt(limits, value) === at).length,
    );

  test('a class holds 0 alone, and the others as many each of the rest', () => {
    const values = [0, 0, 0, 0, 0, 0, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.9];
    expect(inEach(aboveZero(quantileBreaks, values), values)).toEqual([6, 2, 2, 2, 2]);
    expect(inEach(aboveZero(equalBreaks, values), values)).toEqual([6, 7, 0, 0, 1]);
    expect(inEach(aboveZero(naturalBreaks, [0, 0]), [0, 0])).toEqual([2, 0]);
  });

  test('a change below and one as far above are equally far from the middle, which is 0', () => {
    const values = [-0.3, -0.2, -0.1, -0.04, 0, 0.01, 0.05, 0.15, 0.8];
    for (const cutter of [quantileBreaks, equalBreaks, naturalBreaks]) {
      const limits = aroundZero(cutter, values);
      expect(limits).toHaveLength(5);
      expect(limits[2]).toBe(0);
      for (const value of [0.02, 0.12, 0.5])
        expect(classAt(limits, value) + classAt(limits, -value)).toBe(5);
    }
    // Nine distances from 0: three in each ring.
    expect(inEach(aroundZero(quantileBreaks, values), values)).toEqual([2, 1, 1, 2, 2, 1]);
  });

  test('where all changes are as large the empty classes between equal limits are not told', () => {
    const limits = aroundZero(naturalBreaks, [-0.1, -0.1, 0.1]);
    expect(classRanges(limits).map(({ at }) => at)).toEqual([0, 5]);
    expect([-0.1, 0.1].map((value) => classAt(limits, value))).toEqual([0, 5]);
  });

  test('the bars have one for 0 alone', () => {
    const values = [0, 0, 0, 0.02, 0.5, 1];
    const bins = histogramBinsAboveZero(values);
    expect(bins).toEqual(bins.toSorted((a, b) => a - b));
    const inBars = bins.map(
      (_, at) => values.filter((value) => classAt(bins, value) === at + 1).length,
    );
    expect(inBars.slice(0, 2)).toEqual([3, 1]);
  });
});
