import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apart,
  deviationOf,
  likenessOf,
  PARTS,
  scaled,
  type LikenessMeasure,
} from '../../../src/domain/indicators/likeness.ts';

const MEASURES: readonly LikenessMeasure[] = [
  { part: 'centrality', scale: 'plain', deviation: 100 },
  { part: 'population', scale: 'persons', deviation: Math.LN2 },
  { part: 'industry', scale: 'ratio', deviation: Math.LN2 },
  { part: 'industry', scale: 'ratio', deviation: Math.LN2 },
  { part: 'commuting', scale: 'plain', deviation: 0.1 },
];

describe('how alike two places are', () => {
  test('worked out by hand: one deviation in centrality, two doublings, and nothing else', () => {
    const found = likenessOf(MEASURES, [600, 1000, 1, 2, 0.2], [500, 4000, 1, 2, 0.2]);
    expect(found.parts).toMatchObject({ centrality: 1, industry: 0, commuting: 0 });
    expect(found.parts.population).toBeCloseTo(2);
    expect(found.distance).toBeCloseTo(Math.sqrt(5 / 4));
  });

  test('a part counts as much however many figures it has', () => {
    const { parts } = likenessOf(MEASURES, [500, 1000, 1, 1, 0.2], [500, 1000, 4, 1, 0.2]);
    expect(parts.industry).toBeCloseTo(Math.sqrt(2));
  });

  test('a figure that one of them lacks is no likeness: its part falls out of the distance', () => {
    const found = likenessOf(MEASURES, [600, null, null, null, 0.2], [500, 1, 1, 1, 0.2]);
    expect(found.parts).toEqual({
      centrality: 1,
      population: null,
      industry: null,
      commuting: 0,
      people: null,
    });
    expect(found.distance).toBeCloseTo(Math.sqrt(1 / 2));
    expect(likenessOf(MEASURES, [], []).distance).toBe(Infinity);
  });

  test('is the same both ways, and 0 to itself', () => {
    const row = fc.array(fc.option(fc.double({ min: 0, max: 9999, noNaN: true })), {
      minLength: MEASURES.length,
      maxLength: MEASURES.length,
    });
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(likenessOf(MEASURES, a, b).distance).toBeCloseTo(
          likenessOf(MEASURES, b, a).distance,
        );
        for (const part of PARTS)
          expect([0, null]).toContain(likenessOf(MEASURES, a, a).parts[part]);
      }),
    );
  });

  test('twice is as far as half; a quotient of 0 is as one of 0.05', () => {
    const quotient = MEASURES[2]!;
    expect(apart(quotient, 2, 1)).toBeCloseTo(1);
    expect(apart(quotient, 0.5, 1)).toBeCloseTo(-1);
    expect(apart(quotient, 0, 0.05)).toBe(0);
    expect(apart({ ...quotient, deviation: 0 }, 1, 2)).toBeNull();
    expect(scaled('persons', 0)).toBe(0);
  });

  test('the deviation is that of all, not of a sample', () => {
    expect(deviationOf([1, 3])).toBe(1);
    expect(deviationOf([])).toBe(0);
  });
});
