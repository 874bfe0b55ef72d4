import { describe, expect, test } from 'vitest';
import { printsAs, verdictOf, type ClaimQualifier } from '../../src/domain/claim.ts';

describe('a figure is printed as the report prints its own', () => {
  test.each<[ClaimQualifier, value: number, precision: number, as: number[], not: number[]]>([
    ['exact', 0.62, 0.01, [0.615, 0.62, 0.62499], [0.61499, 0.625]],
    ['about', 634_500, 100, [634_450, 634_549], [634_449, 634_550]],
    ['just-under', 0.3, 0.01, [0.29, 0.2999], [0.2899, 0.3]],
    ['just-over', 15_000, 1000, [15_000, 15_999], [14_999, 16_000]],
    ['more-than', 0.5, 0.01, [0.5001, 0.9], [0.5, 0.4999]],
  ])('%s %d to %d', (qualifier, value, precision, as, not) => {
    const printed = { value, precision, qualifier };
    expect(as.filter((found) => !printsAs(printed, found))).toEqual([]);
    expect(not.filter((found) => printsAs(printed, found))).toEqual([]);
  });
});

test('nothing to compare with is not a difference', () => {
  const printed = { value: 47, precision: 1, qualifier: 'exact' } as const;
  expect([47, 48, undefined].map((found) => verdictOf(printed, found))).toEqual([
    'equal',
    'different',
    'not-recomputable',
  ]);
});
