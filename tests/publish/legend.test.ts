import { expect, test } from 'vitest';
import { known, missing } from '../../src/domain/observation.ts';
import { legendOf, quantileScale, QUOTIENT_SCALE } from '../../src/publish/legend.ts';

const write = (_: unknown, value: number): string => String(value);

test('quantiles put as many areas in each class', () => {
  const values = Array.from({ length: 10 }, (_, at) => known(at));
  const scale = quantileScale(values);
  expect(scale.limits).toHaveLength(4);
  expect(legendOf('nb', scale, values, write).map(({ count }) => count)).toEqual([
    '2',
    '2',
    '2',
    '2',
    '2',
  ]);
});

test('no class lies below the least value, however many share it', () => {
  const values = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4].map(known);
  const scale = quantileScale(values);
  expect(Math.min(...scale.limits)).toBeGreaterThan(0);
  expect(legendOf('nb', scale, values, write).map(({ count }) => count)).not.toContain('0');
  expect(scale.colourOf(known(0))).toBe('q0');
});

test('a figure that is missing has a class of its own, not the lowest', () => {
  expect(QUOTIENT_SCALE.colourOf(missing('suppressed'))).toBe('na');
  expect(QUOTIENT_SCALE.colourOf(known(0))).toBe('d0');
  expect(QUOTIENT_SCALE.colourOf(known(1.25))).toBe('d4');
});
